// Writes AccountEnforcedGuardrailInferenceInputConfiguration and the shapes that only it holds as JSON.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/types/account_enforced_guardrail_inference_input_configuration.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock {

void write_json(internal::JsonWriter& writer, const ModelEnforcement& in) {
  writer.begin_object();
  writer.required("includedModels", in.included_models);
  writer.required("excludedModels", in.excluded_models);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const SelectiveContentGuarding& in) {
  writer.begin_object();
  writer.member("system", in.system);
  writer.member("messages", in.messages);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const AccountEnforcedGuardrailInferenceInputConfiguration& in) {
  writer.begin_object();
  writer.required("guardrailIdentifier", in.guardrail_identifier);
  writer.required("guardrailVersion", in.guardrail_version);
  writer.member("selectiveContentGuarding", in.selective_content_guarding);
  writer.member("modelEnforcement", in.model_enforcement);
  writer.end_object();
}

}  // namespace outcrop::bedrock
