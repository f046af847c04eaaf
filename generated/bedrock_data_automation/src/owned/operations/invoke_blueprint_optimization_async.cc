// Makes InvokeBlueprintOptimizationAsync: the output of Client::invoke_blueprint_optimization_async, owned of views,
// and writes JSON. Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev
// regenerate.
#include "outcrop/bedrock_data_automation/owned/operations/invoke_blueprint_optimization_async.h"

#include "outcrop/bedrock_data_automation/operations/invoke_blueprint_optimization_async.h"
#include "outcrop/bedrock_data_automation/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_data_automation {

InvokeBlueprintOptimizationAsync to_owned(const InvokeBlueprintOptimizationAsyncView& view) {
  InvokeBlueprintOptimizationAsync owned;
  internal::own(owned.invocation_arn, view.invocation_arn);
  return owned;
}

void write_json(internal::JsonWriter& writer, const InvokeBlueprintOptimizationAsync& in) {
  writer.begin_object();
  writer.member("invocationArn", in.invocation_arn);
  writer.end_object();
}

}  // namespace outcrop::bedrock_data_automation
