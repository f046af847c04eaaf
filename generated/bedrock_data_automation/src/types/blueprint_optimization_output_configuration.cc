// Writes BlueprintOptimizationOutputConfiguration as JSON.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_data_automation/types/blueprint_optimization_output_configuration.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_data_automation {

void write_json(internal::JsonWriter& writer, const BlueprintOptimizationOutputConfiguration& in) {
  writer.begin_object();
  writer.required("s3Object", in.s3_object);
  writer.end_object();
}

}  // namespace outcrop::bedrock_data_automation
