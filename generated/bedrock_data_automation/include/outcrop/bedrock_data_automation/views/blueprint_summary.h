// BlueprintSummaryView: parts of answers.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/bedrock_data_automation/enums.h"
#include "outcrop/bedrock_data_automation/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_data_automation {

/// A blueprint as lists show it.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_BlueprintSummary.html
struct BlueprintSummaryView {
  /// The blueprint's ARN.
  std::string_view blueprint_arn{};
  /// The version, a number in text; absent for the draft that still changes.
  std::optional<std::string_view> blueprint_version{};
  /// The stage of the blueprint that the entry is about.
  Open<BlueprintStage> blueprint_stage{};
  /// The blueprint's name.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> blueprint_name{};
  /// When it was created.
  Timestamp creation_time{};
  /// When it changed last.
  std::optional<Timestamp> last_modified_time{};
};
const internal::Schema& schema_of(const BlueprintSummaryView*);

}  // namespace outcrop::bedrock_data_automation
