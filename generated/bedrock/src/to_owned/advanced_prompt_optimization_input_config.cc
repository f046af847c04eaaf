// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/types/advanced_prompt_optimization_input_config.h"

#include "outcrop/bedrock/to_owned.h"
#include "outcrop/bedrock/views/advanced_prompt_optimization_input_config.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

AdvancedPromptOptimizationInputConfig to_owned(const AdvancedPromptOptimizationInputConfigView& view) {
  AdvancedPromptOptimizationInputConfig owned;
  internal::own(owned.s3_uri, view.s3_uri);
  return owned;
}

}  // namespace outcrop::bedrock
