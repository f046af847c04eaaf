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
/// Which blueprint is optimized with which examples.
struct InvokeBlueprintOptimizationAsyncRequest {
  /// The blueprint to optimize.
  ///
  /// Required.
  Box<BlueprintOptimizationObject> blueprint{};
  /// Files with the values that are to be taken out of them.
  ///
  /// Required.
  std::optional<std::vector<BlueprintOptimizationSample>> samples{};
  /// Where the results go in Amazon S3.
  ///
  /// Required.
  std::optional<BlueprintOptimizationOutputConfiguration> output_configuration{};
  /// The ARN of the profile, which says in which regions the samples may be worked on.
  ///
  /// Required.
  std::optional<std::string> data_automation_profile_arn{};
  /// The KMS key for what the service keeps of the job. Absent: a key of AWS encrypts it.
  Box<EncryptionConfiguration> encryption_configuration{};
  /// Tags for the job, each a key with its value.
  std::optional<std::vector<Tag>> tags{};

  friend bool operator==(const InvokeBlueprintOptimizationAsyncRequest&,
                         const InvokeBlueprintOptimizationAsyncRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const InvokeBlueprintOptimizationAsyncRequest& in);

/// Output of Client::invoke_blueprint_optimization_async; valid as long as its Response.
/// The job that was started.
struct InvokeBlueprintOptimizationAsyncView {
  /// The job's ARN, for GetBlueprintOptimizationStatus.
  std::string_view invocation_arn{};
};
const internal::Schema& schema_of(const InvokeBlueprintOptimizationAsyncView*);

}  // namespace outcrop::bedrock_data_automation
