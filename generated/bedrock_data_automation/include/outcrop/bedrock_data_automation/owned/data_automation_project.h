// DataAutomationProject.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <map>
#include <optional>
#include <string>

#include "outcrop/bedrock_data_automation/enums.h"
#include "outcrop/bedrock_data_automation/shapes.h"
#include "outcrop/bedrock_data_automation/types/custom_output_configuration.h"
#include "outcrop/bedrock_data_automation/types/data_automation_library_configuration.h"
#include "outcrop/bedrock_data_automation/types/override_configuration.h"
#include "outcrop/bedrock_data_automation/types/standard_output_configuration.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_data_automation {

struct DataAutomationProjectView;

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_DataAutomationProject.html
struct DataAutomationProject {
  std::string project_arn{};
  Timestamp creation_time{};
  Timestamp last_modified_time{};
  /// Sensitive: never logged.
  std::string project_name{};
  std::optional<OwnedOpen<DataAutomationProjectStage>> project_stage{};
  std::optional<OwnedOpen<DataAutomationProjectType>> project_type{};
  /// Sensitive: never logged.
  std::optional<std::string> project_description{};
  Box<StandardOutputConfiguration> standard_output_configuration{};
  Box<CustomOutputConfiguration> custom_output_configuration{};
  std::optional<OverrideConfiguration> override_configuration{};
  std::optional<DataAutomationLibraryConfiguration> data_automation_library_configuration{};
  std::optional<OwnedOpen<DataAutomationProjectStatus>> status{};
  std::optional<std::string> kms_key_id{};
  std::optional<std::map<std::string, std::string, std::less<>>> kms_encryption_context{};

  friend bool operator==(const DataAutomationProject&, const DataAutomationProject&) = default;
};
DataAutomationProject to_owned(const DataAutomationProjectView& view);
void write_json(internal::JsonWriter& writer, const DataAutomationProject& in);

}  // namespace outcrop::bedrock_data_automation
