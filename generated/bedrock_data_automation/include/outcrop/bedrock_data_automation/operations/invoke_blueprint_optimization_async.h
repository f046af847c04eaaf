// Input and output of Client::invoke_blueprint_optimization_async.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "outcrop/bedrock_data_automation/shapes.h"
#include "outcrop/bedrock_data_automation/types/blueprint_optimization_object.h"
#include "outcrop/bedrock_data_automation/types/blueprint_optimization_output_configuration.h"
#include "outcrop/bedrock_data_automation/types/blueprint_optimization_sample.h"
#include "outcrop/bedrock_data_automation/types/encryption_configuration.h"
#include "outcrop/bedrock_data_automation/types/tag.h"
#include "outcrop/box.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_data_automation {

/// Input of Client::invoke_blueprint_optimization_async. An absent member is not sent.
struct InvokeBlueprintOptimizationAsyncRequest {
  /// Required.
  Box<BlueprintOptimizationObject> blueprint{};
  /// Required.
  std::optional<std::vector<BlueprintOptimizationSample>> samples{};
  /// Required.
  std::optional<BlueprintOptimizationOutputConfiguration> output_configuration{};
  /// Required.
  std::optional<std::string> data_automation_profile_arn{};
  Box<EncryptionConfiguration> encryption_configuration{};
  std::optional<std::vector<Tag>> tags{};

  friend bool operator==(const InvokeBlueprintOptimizationAsyncRequest&,
                         const InvokeBlueprintOptimizationAsyncRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const InvokeBlueprintOptimizationAsyncRequest& in);

/// Output of Client::invoke_blueprint_optimization_async; valid as long as its Response.
struct InvokeBlueprintOptimizationAsyncView {
  std::string_view invocation_arn{};
};
const internal::Schema& schema_of(const InvokeBlueprintOptimizationAsyncView*);

}  // namespace outcrop::bedrock_data_automation
