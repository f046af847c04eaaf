// Writes EpisodicOverrideReflectionConfigurationInput as JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/episodic_override_reflection_configuration_input.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore_control {

void write_json(internal::JsonWriter& writer, const EpisodicOverrideReflectionConfigurationInput& in) {
  writer.begin_object();
  writer.sensitive().required("appendToPrompt", in.append_to_prompt);
  writer.required("modelId", in.model_id);
  writer.member("namespaces", in.namespaces);
  writer.member("namespaceTemplates", in.namespace_templates);
  writer.member("memoryRecordSchema", in.memory_record_schema);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
