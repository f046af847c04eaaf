// Tables of the shapes in outcrop/bedrock_agentcore_control/types/episodic_reflection_configuration_input.h.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/types/episodic_reflection_configuration_input.h>

#include "bedrock_agentcore_control/fields.h"

namespace outcrop::bedrock_agentcore_control {

const cli::Shape& fields_of(const EpisodicReflectionConfigurationInput*) {
  static constexpr cli::Field fields[] = {
      cli::field<&EpisodicReflectionConfigurationInput::namespaces>("namespaces"),
      cli::field<&EpisodicReflectionConfigurationInput::namespace_templates>("namespaceTemplates"),
      cli::field<&EpisodicReflectionConfigurationInput::memory_record_schema>("memoryRecordSchema"),
  };
  static constexpr cli::Shape shape{.name = "EpisodicReflectionConfigurationInput", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore_control
