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

/// A project: what to take out of each kind of file.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_DataAutomationProject.html
struct DataAutomationProject {
  /// The project's ARN.
  std::string project_arn{};
  /// When it was created.
  Timestamp creation_time{};
  /// When it changed last.
  Timestamp last_modified_time{};
  /// The project's name.
  ///
  /// Sensitive: never logged.
  std::string project_name{};
  /// The stage that this is the project of.
  std::optional<OwnedOpen<DataAutomationProjectStage>> project_stage{};
  /// Whether the project is for synchronous or asynchronous calls.
  std::optional<OwnedOpen<DataAutomationProjectType>> project_type{};
  /// What the project is for.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> project_description{};
  /// What is taken out of every file, by kind.
  Box<StandardOutputConfiguration> standard_output_configuration{};
  /// Blueprints for what else is taken out; absent where there are none.
  Box<CustomOutputConfiguration> custom_output_configuration{};
  /// How files are handled; absent where the service's defaults hold.
  std::optional<OverrideConfiguration> override_configuration{};
  /// The libraries that the project uses; absent where there are none.
  std::optional<DataAutomationLibraryConfiguration> data_automation_library_configuration{};
  /// The state of the project.
  std::optional<OwnedOpen<DataAutomationProjectStatus>> status{};
  /// The KMS key that encrypts it, by its id, ARN or alias.
  std::optional<std::string> kms_key_id{};
  /// Pairs of key and value that go with every use of the key; decrypting needs the same pairs.
  std::optional<std::map<std::string, std::string, std::less<>>> kms_encryption_context{};

  friend bool operator==(const DataAutomationProject&, const DataAutomationProject&) = default;
};
DataAutomationProject to_owned(const DataAutomationProjectView& view);
void write_json(internal::JsonWriter& writer, const DataAutomationProject& in);

}  // namespace outcrop::bedrock_data_automation
