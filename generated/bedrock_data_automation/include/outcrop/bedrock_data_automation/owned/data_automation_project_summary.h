// DataAutomationProjectSummary.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_data_automation/enums.h"
#include "outcrop/bedrock_data_automation/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_data_automation {

struct DataAutomationProjectSummaryView;

/// A project as lists show it.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_DataAutomationProjectSummary.html
struct DataAutomationProjectSummary {
  /// The project's ARN.
  std::string project_arn{};
  /// The stage that the entry is about.
  std::optional<OwnedOpen<DataAutomationProjectStage>> project_stage{};
  /// Whether the project is for synchronous or asynchronous calls.
  std::optional<OwnedOpen<DataAutomationProjectType>> project_type{};
  /// The project's name.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> project_name{};
  /// When it was created.
  Timestamp creation_time{};

  friend bool operator==(const DataAutomationProjectSummary&, const DataAutomationProjectSummary&) = default;
};
DataAutomationProjectSummary to_owned(const DataAutomationProjectSummaryView& view);
void write_json(internal::JsonWriter& writer, const DataAutomationProjectSummary& in);

}  // namespace outcrop::bedrock_data_automation
