// DataAutomationLibrarySummary.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_data_automation/shapes.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_data_automation {

struct DataAutomationLibrarySummaryView;

/// A library as lists show it.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_DataAutomationLibrarySummary.html
struct DataAutomationLibrarySummary {
  /// The library's ARN.
  std::string library_arn{};
  /// The library's name.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> library_name{};
  /// When it was created.
  Timestamp creation_time{};

  friend bool operator==(const DataAutomationLibrarySummary&, const DataAutomationLibrarySummary&) = default;
};
DataAutomationLibrarySummary to_owned(const DataAutomationLibrarySummaryView& view);
void write_json(internal::JsonWriter& writer, const DataAutomationLibrarySummary& in);

}  // namespace outcrop::bedrock_data_automation
