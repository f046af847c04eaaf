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

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_BlueprintSummary.html
struct BlueprintSummaryView {
  std::string_view blueprint_arn{};
  std::optional<std::string_view> blueprint_version{};
  Open<BlueprintStage> blueprint_stage{};
  /// Sensitive: never logged.
  std::optional<std::string_view> blueprint_name{};
  Timestamp creation_time{};
  std::optional<Timestamp> last_modified_time{};
};
const internal::Schema& schema_of(const BlueprintSummaryView*);

}  // namespace outcrop::bedrock_data_automation
