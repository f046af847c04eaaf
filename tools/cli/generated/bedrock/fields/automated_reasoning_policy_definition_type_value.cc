// Tables of the shapes in outcrop/bedrock/types/automated_reasoning_policy_definition_type_value.h.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/types/automated_reasoning_policy_definition_type_value.h>

#include "bedrock/fields.h"

namespace outcrop::bedrock {

const cli::Shape& fields_of(const AutomatedReasoningPolicyDefinitionTypeValue*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AutomatedReasoningPolicyDefinitionTypeValue::value>("value", true),
      cli::field<&AutomatedReasoningPolicyDefinitionTypeValue::description>("description"),
  };
  static constexpr cli::Shape shape{.name = "AutomatedReasoningPolicyDefinitionTypeValue", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock
