// Input and output of Client::get_data_automation_project.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_data_automation/enums.h"
#include "outcrop/bedrock_data_automation/shapes.h"
#include "outcrop/bedrock_data_automation/views/data_automation_project.h"
#include "outcrop/open.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_data_automation {

/// Input of Client::get_data_automation_project. An absent member is not sent.
/// Which project, and which stage of it.
struct GetDataAutomationProjectRequest {
  /// The project's ARN.
  ///
  /// Required.
  std::optional<std::string> project_arn{};
  /// The stage to tell.
  std::optional<OwnedOpen<DataAutomationProjectStage>> project_stage{};

  friend bool operator==(const GetDataAutomationProjectRequest&, const GetDataAutomationProjectRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetDataAutomationProjectRequest& in);

/// Output of Client::get_data_automation_project; valid as long as its Response.
/// The project that was asked for.
struct GetDataAutomationProjectView {
  /// The project, with its settings and state.
  DataAutomationProjectView project{};
};
const internal::Schema& schema_of(const GetDataAutomationProjectView*);

}  // namespace outcrop::bedrock_data_automation
