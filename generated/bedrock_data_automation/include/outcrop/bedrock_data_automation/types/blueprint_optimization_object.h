// BlueprintOptimizationObject: parts of requests.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_data_automation/enums.h"
#include "outcrop/bedrock_data_automation/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_data_automation {

/// The blueprint to optimize.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_BlueprintOptimizationObject.html
struct BlueprintOptimizationObject {
  /// The blueprint's ARN.
  ///
  /// Required.
  std::optional<std::string> blueprint_arn{};
  /// The stage to optimize.
  std::optional<OwnedOpen<BlueprintStage>> stage{};

  friend bool operator==(const BlueprintOptimizationObject&, const BlueprintOptimizationObject&) = default;
};
void write_json(internal::JsonWriter& writer, const BlueprintOptimizationObject& in);

}  // namespace outcrop::bedrock_data_automation
