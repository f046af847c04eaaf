// Tables of the shapes in
// outcrop/bedrock_agentcore_control/types/user_preference_override_extraction_configuration_input.h. Generated from
// models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/types/user_preference_override_extraction_configuration_input.h>

#include "bedrock_agentcore_control/fields.h"

namespace outcrop::bedrock_agentcore_control {

const cli::Shape& fields_of(const UserPreferenceOverrideExtractionConfigurationInput*) {
  static constexpr cli::Field fields[] = {
      cli::field<&UserPreferenceOverrideExtractionConfigurationInput::append_to_prompt>("appendToPrompt", true),
      cli::field<&UserPreferenceOverrideExtractionConfigurationInput::model_id>("modelId", true),
  };
  static constexpr cli::Shape shape{.name = "UserPreferenceOverrideExtractionConfigurationInput", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore_control
