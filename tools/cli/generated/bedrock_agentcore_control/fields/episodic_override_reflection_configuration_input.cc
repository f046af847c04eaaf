// Tables of the shapes in outcrop/bedrock_agentcore_control/types/episodic_override_reflection_configuration_input.h.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/types/episodic_override_reflection_configuration_input.h>

#include "bedrock_agentcore_control/fields.h"

namespace outcrop::bedrock_agentcore_control {

const cli::Shape& fields_of(const EpisodicOverrideReflectionConfigurationInput*) {
  static constexpr cli::Field fields[] = {
      cli::field<&EpisodicOverrideReflectionConfigurationInput::append_to_prompt>("appendToPrompt", true),
      cli::field<&EpisodicOverrideReflectionConfigurationInput::model_id>("modelId", true),
      cli::field<&EpisodicOverrideReflectionConfigurationInput::namespaces>("namespaces"),
      cli::field<&EpisodicOverrideReflectionConfigurationInput::namespace_templates>("namespaceTemplates"),
      cli::field<&EpisodicOverrideReflectionConfigurationInput::memory_record_schema>("memoryRecordSchema"),
  };
  static constexpr cli::Shape shape{.name = "EpisodicOverrideReflectionConfigurationInput", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore_control
