// Writes AutomatedReasoningPolicyDefinition and the shapes that only it holds as JSON.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/types/automated_reasoning_policy_definition.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock {

void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyDefinitionRule& in) {
  writer.begin_object();
  writer.required("id", in.id);
  writer.sensitive().required("expression", in.expression);
  writer.sensitive().member("alternateExpression", in.alternate_expression);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyDefinitionType& in) {
  writer.begin_object();
  writer.sensitive().required("name", in.name);
  writer.sensitive().member("description", in.description);
  writer.required("values", in.values);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyDefinitionVariable& in) {
  writer.begin_object();
  writer.sensitive().required("name", in.name);
  writer.sensitive().required("type", in.type);
  writer.sensitive().required("description", in.description);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyDefinition& in) {
  writer.begin_object();
  writer.member("version", in.version);
  writer.member("types", in.types);
  writer.member("rules", in.rules);
  writer.member("variables", in.variables);
  writer.end_object();
}

}  // namespace outcrop::bedrock
