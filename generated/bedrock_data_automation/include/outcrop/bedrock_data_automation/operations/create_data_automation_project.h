// Input and output of Client::create_data_automation_project.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "outcrop/bedrock_data_automation/enums.h"
#include "outcrop/bedrock_data_automation/shapes.h"
#include "outcrop/bedrock_data_automation/types/custom_output_configuration.h"
#include "outcrop/bedrock_data_automation/types/data_automation_library_configuration.h"
#include "outcrop/bedrock_data_automation/types/encryption_configuration.h"
#include "outcrop/bedrock_data_automation/types/override_configuration.h"
#include "outcrop/bedrock_data_automation/types/standard_output_configuration.h"
#include "outcrop/bedrock_data_automation/types/tag.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_data_automation {

/// Input of Client::create_data_automation_project. An absent member is not sent.
/// What the new project is like.
struct CreateDataAutomationProjectRequest {
  /// The project's name.
  ///
  /// Required. Sensitive: never logged.
  std::optional<std::string> project_name{};
  /// What the project is for.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> project_description{};
  /// The stage to create.
  std::optional<OwnedOpen<DataAutomationProjectStage>> project_stage{};
  /// Whether the project is for synchronous or asynchronous calls.
  std::optional<OwnedOpen<DataAutomationProjectType>> project_type{};
  /// What is taken out of every file, by kind.
  ///
  /// Required.
  Box<StandardOutputConfiguration> standard_output_configuration{};
  /// Blueprints for what else is taken out. Absent: none.
  Box<CustomOutputConfiguration> custom_output_configuration{};
  /// How files are handled, such as which kinds are worked on. Absent: the service's defaults.
  std::optional<OverrideConfiguration> override_configuration{};
  /// The libraries that the project uses. Absent: none.
  std::optional<DataAutomationLibraryConfiguration> data_automation_library_configuration{};
  /// Makes the call safe to repeat: of two calls with the same token only one has an effect.
  ///
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};
  /// The KMS key for the project. Absent: a key of AWS encrypts it.
  Box<EncryptionConfiguration> encryption_configuration{};
  /// Tags for it, each a key with its value.
  std::optional<std::vector<Tag>> tags{};

  friend bool operator==(const CreateDataAutomationProjectRequest&,
                         const CreateDataAutomationProjectRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const CreateDataAutomationProjectRequest& in);

/// Output of Client::create_data_automation_project; valid as long as its Response.
/// The project that was created.
struct CreateDataAutomationProjectView {
  /// The project's ARN.
  std::string_view project_arn{};
  /// The stage that was created.
  Open<DataAutomationProjectStage> project_stage{};
  /// The state of the project.
  Open<DataAutomationProjectStatus> status{};
};
const internal::Schema& schema_of(const CreateDataAutomationProjectView*);

}  // namespace outcrop::bedrock_data_automation
