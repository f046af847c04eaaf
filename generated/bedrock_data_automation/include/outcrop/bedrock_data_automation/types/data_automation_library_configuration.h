// DataAutomationLibraryConfiguration and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_data_automation/shapes.h"

namespace outcrop::bedrock_data_automation {

/// A library that a project uses.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_DataAutomationLibraryItem.html
struct DataAutomationLibraryItem {
  /// The library's ARN.
  ///
  /// Required.
  std::optional<std::string> library_arn{};

  friend bool operator==(const DataAutomationLibraryItem&, const DataAutomationLibraryItem&) = default;
};
void write_json(internal::JsonWriter& writer, const DataAutomationLibraryItem& in);

/// The libraries of a project.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_DataAutomationLibraryConfiguration.html
struct DataAutomationLibraryConfiguration {
  /// The libraries that the project uses.
  std::optional<std::vector<DataAutomationLibraryItem>> libraries{};

  friend bool operator==(const DataAutomationLibraryConfiguration&,
                         const DataAutomationLibraryConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const DataAutomationLibraryConfiguration& in);

}  // namespace outcrop::bedrock_data_automation
