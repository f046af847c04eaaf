// Input and output of Client::delete_data_automation_project.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_data_automation/enums.h"
#include "outcrop/bedrock_data_automation/shapes.h"
#include "outcrop/open.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_data_automation {

/// Input of Client::delete_data_automation_project. An absent member is not sent.
/// Which project is deleted.
struct DeleteDataAutomationProjectRequest {
  /// The project's ARN.
  ///
  /// Required.
  std::optional<std::string> project_arn{};

  friend bool operator==(const DeleteDataAutomationProjectRequest&,
                         const DeleteDataAutomationProjectRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const DeleteDataAutomationProjectRequest& in);

/// Output of Client::delete_data_automation_project; valid as long as its Response.
/// The project that is being deleted.
struct DeleteDataAutomationProjectView {
  /// The project's ARN.
  std::string_view project_arn{};
  /// The state of the project.
  Open<DataAutomationProjectStatus> status{};
};
const internal::Schema& schema_of(const DeleteDataAutomationProjectView*);

}  // namespace outcrop::bedrock_data_automation
