// GetBlueprintOptimizationStatus: the output of Client::get_blueprint_optimization_status, owned.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_data_automation/enums.h"
#include "outcrop/bedrock_data_automation/shapes.h"
#include "outcrop/bedrock_data_automation/types/blueprint_optimization_output_configuration.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_data_automation {

struct GetBlueprintOptimizationStatusView;

/// The state of the job.
struct GetBlueprintOptimizationStatus {
  /// The job's state.
  std::optional<OwnedOpen<BlueprintOptimizationJobStatus>> status{};
  /// The kind of error; set only where the job failed.
  std::optional<std::string> error_type{};
  /// What went wrong, in words; set only where the job failed.
  std::optional<std::string> error_message{};
  /// Where the results are in Amazon S3.
  std::optional<BlueprintOptimizationOutputConfiguration> output_configuration{};

  friend bool operator==(const GetBlueprintOptimizationStatus&, const GetBlueprintOptimizationStatus&) = default;
};
GetBlueprintOptimizationStatus to_owned(const GetBlueprintOptimizationStatusView& view);
void write_json(internal::JsonWriter& writer, const GetBlueprintOptimizationStatus& in);

}  // namespace outcrop::bedrock_data_automation
