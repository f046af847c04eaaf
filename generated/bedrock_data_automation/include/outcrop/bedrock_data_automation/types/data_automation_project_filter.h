// DataAutomationProjectFilter: parts of requests.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_data_automation/enums.h"
#include "outcrop/bedrock_data_automation/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_data_automation {

/// Lists only what a project uses.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_DataAutomationProjectFilter.html
struct DataAutomationProjectFilter {
  /// The ARN of the project that uses it.
  ///
  /// Required.
  std::optional<std::string> project_arn{};
  /// The stage of the project that counts. Absent: any.
  std::optional<OwnedOpen<DataAutomationProjectStage>> project_stage{};

  friend bool operator==(const DataAutomationProjectFilter&, const DataAutomationProjectFilter&) = default;
};
void write_json(internal::JsonWriter& writer, const DataAutomationProjectFilter& in);

}  // namespace outcrop::bedrock_data_automation
