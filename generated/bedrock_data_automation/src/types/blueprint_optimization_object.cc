// Writes BlueprintOptimizationObject as JSON.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_data_automation/types/blueprint_optimization_object.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_data_automation {

void write_json(internal::JsonWriter& writer, const BlueprintOptimizationObject& in) {
  writer.begin_object();
  writer.required("blueprintArn", in.blueprint_arn);
  writer.member("stage", in.stage);
  writer.end_object();
}

}  // namespace outcrop::bedrock_data_automation
