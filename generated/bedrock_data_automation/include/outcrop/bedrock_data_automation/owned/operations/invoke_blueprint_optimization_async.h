// InvokeBlueprintOptimizationAsync: the output of Client::invoke_blueprint_optimization_async, owned.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string>

#include "outcrop/bedrock_data_automation/shapes.h"

namespace outcrop::bedrock_data_automation {

struct InvokeBlueprintOptimizationAsyncView;

/// The job that was started.
struct InvokeBlueprintOptimizationAsync {
  /// The job's ARN, for GetBlueprintOptimizationStatus.
  std::string invocation_arn{};

  friend bool operator==(const InvokeBlueprintOptimizationAsync&, const InvokeBlueprintOptimizationAsync&) = default;
};
InvokeBlueprintOptimizationAsync to_owned(const InvokeBlueprintOptimizationAsyncView& view);
void write_json(internal::JsonWriter& writer, const InvokeBlueprintOptimizationAsync& in);

}  // namespace outcrop::bedrock_data_automation
