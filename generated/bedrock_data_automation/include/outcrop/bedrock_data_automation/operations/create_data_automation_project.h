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
struct CreateDataAutomationProjectRequest {
  /// Required. Sensitive: never logged.
  std::optional<std::string> project_name{};
  /// Sensitive: never logged.
  std::optional<std::string> project_description{};
  std::optional<OwnedOpen<DataAutomationProjectStage>> project_stage{};
  std::optional<OwnedOpen<DataAutomationProjectType>> project_type{};
  /// Required.
  Box<StandardOutputConfiguration> standard_output_configuration{};
  Box<CustomOutputConfiguration> custom_output_configuration{};
  std::optional<OverrideConfiguration> override_configuration{};
  std::optional<DataAutomationLibraryConfiguration> data_automation_library_configuration{};
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};
  Box<EncryptionConfiguration> encryption_configuration{};
  std::optional<std::vector<Tag>> tags{};

  friend bool operator==(const CreateDataAutomationProjectRequest&,
                         const CreateDataAutomationProjectRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const CreateDataAutomationProjectRequest& in);

/// Output of Client::create_data_automation_project; valid as long as its Response.
struct CreateDataAutomationProjectView {
  std::string_view project_arn{};
  Open<DataAutomationProjectStage> project_stage{};
  Open<DataAutomationProjectStatus> status{};
};
const internal::Schema& schema_of(const CreateDataAutomationProjectView*);

}  // namespace outcrop::bedrock_data_automation
