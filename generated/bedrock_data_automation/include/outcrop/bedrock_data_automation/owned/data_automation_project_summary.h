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

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_DataAutomationProjectSummary.html
struct DataAutomationProjectSummary {
  std::string project_arn{};
  std::optional<OwnedOpen<DataAutomationProjectStage>> project_stage{};
  std::optional<OwnedOpen<DataAutomationProjectType>> project_type{};
  /// Sensitive: never logged.
  std::optional<std::string> project_name{};
  Timestamp creation_time{};

  friend bool operator==(const DataAutomationProjectSummary&, const DataAutomationProjectSummary&) = default;
};
DataAutomationProjectSummary to_owned(const DataAutomationProjectSummaryView& view);
void write_json(internal::JsonWriter& writer, const DataAutomationProjectSummary& in);

}  // namespace outcrop::bedrock_data_automation
