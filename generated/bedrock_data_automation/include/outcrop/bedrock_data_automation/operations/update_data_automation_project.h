// Input and output of Client::update_data_automation_project.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_data_automation/enums.h"
#include "outcrop/bedrock_data_automation/shapes.h"
#include "outcrop/bedrock_data_automation/types/custom_output_configuration.h"
#include "outcrop/bedrock_data_automation/types/data_automation_library_configuration.h"
#include "outcrop/bedrock_data_automation/types/encryption_configuration.h"
#include "outcrop/bedrock_data_automation/types/override_configuration.h"
#include "outcrop/bedrock_data_automation/types/standard_output_configuration.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_data_automation {

/// Input of Client::update_data_automation_project. An absent member is not sent.
/// Which project, and what it is like from now on. Repeat what should stay.
struct UpdateDataAutomationProjectRequest {
  /// The project's ARN.
  ///
  /// Required.
  std::optional<std::string> project_arn{};
  /// The stage to change.
  std::optional<OwnedOpen<DataAutomationProjectStage>> project_stage{};
  /// What the project is for.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> project_description{};
  /// What is taken out of every file, by kind.
  ///
  /// Required.
  Box<StandardOutputConfiguration> standard_output_configuration{};
  /// Blueprints for what else is taken out.
  Box<CustomOutputConfiguration> custom_output_configuration{};
  /// How files are handled, such as which kinds are worked on.
  std::optional<OverrideConfiguration> override_configuration{};
  /// The libraries that the project uses.
  std::optional<DataAutomationLibraryConfiguration> data_automation_library_configuration{};
  /// The KMS key for the project from now on.
  Box<EncryptionConfiguration> encryption_configuration{};

  friend bool operator==(const UpdateDataAutomationProjectRequest&,
                         const UpdateDataAutomationProjectRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const UpdateDataAutomationProjectRequest& in);

/// Output of Client::update_data_automation_project; valid as long as its Response.
/// The project that was changed.
struct UpdateDataAutomationProjectView {
  /// The project's ARN.
  std::string_view project_arn{};
  /// The stage that was changed.
  Open<DataAutomationProjectStage> project_stage{};
  /// The state of the project.
  Open<DataAutomationProjectStatus> status{};
};
const internal::Schema& schema_of(const UpdateDataAutomationProjectView*);

}  // namespace outcrop::bedrock_data_automation
