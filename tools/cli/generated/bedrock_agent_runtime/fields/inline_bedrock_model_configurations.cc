// Tables of the shapes in outcrop/bedrock_agent_runtime/types/inline_bedrock_model_configurations.h.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent_runtime/types/inline_bedrock_model_configurations.h>

#include "bedrock_agent_runtime/fields.h"

namespace outcrop::bedrock_agent_runtime {

const cli::Shape& fields_of(const InlineBedrockModelConfigurations*) {
  static constexpr cli::Field fields[] = {
      cli::field<&InlineBedrockModelConfigurations::performance_config>("performanceConfig"),
  };
  static constexpr cli::Shape shape{.name = "InlineBedrockModelConfigurations", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agent_runtime
