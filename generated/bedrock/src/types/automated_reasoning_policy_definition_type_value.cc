// Writes AutomatedReasoningPolicyDefinitionTypeValue as JSON.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/types/automated_reasoning_policy_definition_type_value.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock {

void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyDefinitionTypeValue& in) {
  writer.begin_object();
  writer.required("value", in.value);
  writer.sensitive().member("description", in.description);
  writer.end_object();
}

}  // namespace outcrop::bedrock
