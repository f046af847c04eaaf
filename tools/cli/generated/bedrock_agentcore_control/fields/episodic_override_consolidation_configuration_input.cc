// Tables of the shapes in
// outcrop/bedrock_agentcore_control/types/episodic_override_consolidation_configuration_input.h. Generated from
// models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/types/episodic_override_consolidation_configuration_input.h>

#include "bedrock_agentcore_control/fields.h"

namespace outcrop::bedrock_agentcore_control {

const cli::Shape& fields_of(const EpisodicOverrideConsolidationConfigurationInput*) {
  static constexpr cli::Field fields[] = {
      cli::field<&EpisodicOverrideConsolidationConfigurationInput::append_to_prompt>("appendToPrompt", true),
      cli::field<&EpisodicOverrideConsolidationConfigurationInput::model_id>("modelId", true),
  };
  static constexpr cli::Shape shape{.name = "EpisodicOverrideConsolidationConfigurationInput", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore_control
