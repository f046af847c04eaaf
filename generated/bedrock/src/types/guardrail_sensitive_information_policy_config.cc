// Writes GuardrailSensitiveInformationPolicyConfig and the shapes that only it holds as JSON.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/types/guardrail_sensitive_information_policy_config.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock {

void write_json(internal::JsonWriter& writer, const GuardrailPiiEntityConfig& in) {
  writer.begin_object();
  writer.required("type", in.type);
  writer.required("action", in.action);
  writer.member("inputAction", in.input_action);
  writer.member("outputAction", in.output_action);
  writer.member("inputEnabled", in.input_enabled);
  writer.member("outputEnabled", in.output_enabled);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const GuardrailRegexConfig& in) {
  writer.begin_object();
  writer.required("name", in.name);
  writer.member("description", in.description);
  writer.required("pattern", in.pattern);
  writer.required("action", in.action);
  writer.member("inputAction", in.input_action);
  writer.member("outputAction", in.output_action);
  writer.member("inputEnabled", in.input_enabled);
  writer.member("outputEnabled", in.output_enabled);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const GuardrailSensitiveInformationPolicyConfig& in) {
  writer.begin_object();
  writer.member("piiEntitiesConfig", in.pii_entities_config);
  writer.member("regexesConfig", in.regexes_config);
  writer.end_object();
}

}  // namespace outcrop::bedrock
