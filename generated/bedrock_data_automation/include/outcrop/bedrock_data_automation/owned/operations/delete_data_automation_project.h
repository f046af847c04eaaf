// DeleteDataAutomationProject: the output of Client::delete_data_automation_project, owned.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_data_automation/enums.h"
#include "outcrop/bedrock_data_automation/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_data_automation {

struct DeleteDataAutomationProjectView;

/// The project that is being deleted.
struct DeleteDataAutomationProject {
  /// The project's ARN.
  std::string project_arn{};
  /// The state of the project.
  std::optional<OwnedOpen<DataAutomationProjectStatus>> status{};

  friend bool operator==(const DeleteDataAutomationProject&, const DeleteDataAutomationProject&) = default;
};
DeleteDataAutomationProject to_owned(const DeleteDataAutomationProjectView& view);
void write_json(internal::JsonWriter& writer, const DeleteDataAutomationProject& in);

}  // namespace outcrop::bedrock_data_automation
