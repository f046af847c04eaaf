// BlueprintFilter: parts of requests.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_data_automation/enums.h"
#include "outcrop/bedrock_data_automation/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_data_automation {

/// Lists only projects that use a blueprint.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_BlueprintFilter.html
struct BlueprintFilter {
  /// The ARN of the blueprint that the projects use.
  ///
  /// Required.
  std::optional<std::string> blueprint_arn{};
  /// The version that they use. Absent: any.
  std::optional<std::string> blueprint_version{};
  /// The stage that they use. Absent: any.
  std::optional<OwnedOpen<BlueprintStage>> blueprint_stage{};

  friend bool operator==(const BlueprintFilter&, const BlueprintFilter&) = default;
};
void write_json(internal::JsonWriter& writer, const BlueprintFilter& in);

}  // namespace outcrop::bedrock_data_automation
