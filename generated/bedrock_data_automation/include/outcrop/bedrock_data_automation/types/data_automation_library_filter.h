// DataAutomationLibraryFilter: parts of requests.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_data_automation/shapes.h"

namespace outcrop::bedrock_data_automation {

/// Lists only projects that use a library.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_DataAutomationLibraryFilter.html
struct DataAutomationLibraryFilter {
  /// The ARN of the library that the projects use.
  ///
  /// Required.
  std::optional<std::string> library_arn{};

  friend bool operator==(const DataAutomationLibraryFilter&, const DataAutomationLibraryFilter&) = default;
};
void write_json(internal::JsonWriter& writer, const DataAutomationLibraryFilter& in);

}  // namespace outcrop::bedrock_data_automation
