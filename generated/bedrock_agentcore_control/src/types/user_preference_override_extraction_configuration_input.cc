// Writes UserPreferenceOverrideExtractionConfigurationInput as JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/user_preference_override_extraction_configuration_input.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore_control {

void write_json(internal::JsonWriter& writer, const UserPreferenceOverrideExtractionConfigurationInput& in) {
  writer.begin_object();
  writer.sensitive().required("appendToPrompt", in.append_to_prompt);
  writer.required("modelId", in.model_id);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
