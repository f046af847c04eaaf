// DataAutomationProjectSummaryView: parts of answers.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/bedrock_data_automation/enums.h"
#include "outcrop/bedrock_data_automation/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_data_automation {

/// A project as lists show it.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_DataAutomationProjectSummary.html
struct DataAutomationProjectSummaryView {
  /// The project's ARN.
  std::string_view project_arn{};
  /// The stage that the entry is about.
  Open<DataAutomationProjectStage> project_stage{};
  /// Whether the project is for synchronous or asynchronous calls.
  Open<DataAutomationProjectType> project_type{};
  /// The project's name.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> project_name{};
  /// When it was created.
  Timestamp creation_time{};
};
const internal::Schema& schema_of(const DataAutomationProjectSummaryView*);

}  // namespace outcrop::bedrock_data_automation
