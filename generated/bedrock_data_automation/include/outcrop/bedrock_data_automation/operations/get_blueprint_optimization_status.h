// Input and output of Client::get_blueprint_optimization_status.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_data_automation/enums.h"
#include "outcrop/bedrock_data_automation/shapes.h"
#include "outcrop/bedrock_data_automation/views/blueprint_optimization_output_configuration.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_data_automation {

/// Input of Client::get_blueprint_optimization_status. An absent member is not sent.
/// Which job is asked for.
struct GetBlueprintOptimizationStatusRequest {
  /// The job's ARN, as InvokeBlueprintOptimizationAsync gave it.
  ///
  /// Required.
  std::optional<std::string> invocation_arn{};

  friend bool operator==(const GetBlueprintOptimizationStatusRequest&,
                         const GetBlueprintOptimizationStatusRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetBlueprintOptimizationStatusRequest& in);

/// Output of Client::get_blueprint_optimization_status; valid as long as its Response.
/// The state of the job.
struct GetBlueprintOptimizationStatusView {
  /// The job's state.
  Open<BlueprintOptimizationJobStatus> status{};
  /// The kind of error; set only where the job failed.
  std::optional<std::string_view> error_type{};
  /// What went wrong, in words; set only where the job failed.
  std::optional<std::string_view> error_message{};
  /// Where the results are in Amazon S3.
  OptionalRef<BlueprintOptimizationOutputConfigurationView> output_configuration{};
};
const internal::Schema& schema_of(const GetBlueprintOptimizationStatusView*);

}  // namespace outcrop::bedrock_data_automation
