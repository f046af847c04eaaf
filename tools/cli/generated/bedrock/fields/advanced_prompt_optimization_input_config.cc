// Tables of the shapes in outcrop/bedrock/types/advanced_prompt_optimization_input_config.h.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/types/advanced_prompt_optimization_input_config.h>

#include "bedrock/fields.h"

namespace outcrop::bedrock {

const cli::Shape& fields_of(const AdvancedPromptOptimizationInputConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AdvancedPromptOptimizationInputConfig::s3_uri>("s3Uri", true),
  };
  static constexpr cli::Shape shape{.name = "AdvancedPromptOptimizationInputConfig", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock
