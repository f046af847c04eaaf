// UpdateDataAutomationProject: the output of Client::update_data_automation_project, owned.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_data_automation/enums.h"
#include "outcrop/bedrock_data_automation/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_data_automation {

struct UpdateDataAutomationProjectView;

/// The project that was changed.
struct UpdateDataAutomationProject {
  /// The project's ARN.
  std::string project_arn{};
  /// The stage that was changed.
  std::optional<OwnedOpen<DataAutomationProjectStage>> project_stage{};
  /// The state of the project.
  std::optional<OwnedOpen<DataAutomationProjectStatus>> status{};

  friend bool operator==(const UpdateDataAutomationProject&, const UpdateDataAutomationProject&) = default;
};
UpdateDataAutomationProject to_owned(const UpdateDataAutomationProjectView& view);
void write_json(internal::JsonWriter& writer, const UpdateDataAutomationProject& in);

}  // namespace outcrop::bedrock_data_automation
