// DataAutomationConfiguration: parts of requests.
// Generated from models/bedrock-data-automation-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_data_automation_runtime/enums.h"
#include "outcrop/bedrock_data_automation_runtime/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_data_automation_runtime {

/// The project that says what to take out of a file.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation-runtime_DataAutomationConfiguration.html
struct DataAutomationConfiguration {
  /// The project's ARN.
  ///
  /// Required.
  std::optional<std::string> data_automation_project_arn{};
  /// The stage of the project that is used.
  std::optional<OwnedOpen<DataAutomationStage>> stage{};

  friend bool operator==(const DataAutomationConfiguration&, const DataAutomationConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const DataAutomationConfiguration& in);

}  // namespace outcrop::bedrock_data_automation_runtime
