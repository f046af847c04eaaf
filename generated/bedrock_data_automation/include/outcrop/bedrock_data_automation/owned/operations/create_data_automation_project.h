// CreateDataAutomationProject: the output of Client::create_data_automation_project, owned.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_data_automation/enums.h"
#include "outcrop/bedrock_data_automation/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_data_automation {

struct CreateDataAutomationProjectView;

/// The project that was created.
struct CreateDataAutomationProject {
  /// The project's ARN.
  std::string project_arn{};
  /// The stage that was created.
  std::optional<OwnedOpen<DataAutomationProjectStage>> project_stage{};
  /// The state of the project.
  std::optional<OwnedOpen<DataAutomationProjectStatus>> status{};

  friend bool operator==(const CreateDataAutomationProject&, const CreateDataAutomationProject&) = default;
};
CreateDataAutomationProject to_owned(const CreateDataAutomationProjectView& view);
void write_json(internal::JsonWriter& writer, const CreateDataAutomationProject& in);

}  // namespace outcrop::bedrock_data_automation
