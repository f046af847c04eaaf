// Writes AdvancedPromptOptimizationOutputConfig as JSON.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/types/advanced_prompt_optimization_output_config.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock {

void write_json(internal::JsonWriter& writer, const AdvancedPromptOptimizationOutputConfig& in) {
  writer.begin_object();
  writer.required("s3Uri", in.s3_uri);
  writer.end_object();
}

}  // namespace outcrop::bedrock
