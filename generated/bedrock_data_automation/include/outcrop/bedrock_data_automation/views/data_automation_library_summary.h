// DataAutomationLibrarySummaryView: parts of answers.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/bedrock_data_automation/shapes.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_data_automation {

/// A library as lists show it.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_DataAutomationLibrarySummary.html
struct DataAutomationLibrarySummaryView {
  /// The library's ARN.
  std::string_view library_arn{};
  /// The library's name.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> library_name{};
  /// When it was created.
  Timestamp creation_time{};
};
const internal::Schema& schema_of(const DataAutomationLibrarySummaryView*);

}  // namespace outcrop::bedrock_data_automation
