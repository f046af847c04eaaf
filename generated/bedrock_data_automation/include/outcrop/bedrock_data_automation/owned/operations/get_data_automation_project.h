// GetDataAutomationProject: the output of Client::get_data_automation_project, owned.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock_data_automation/owned/data_automation_project.h"
#include "outcrop/bedrock_data_automation/shapes.h"

namespace outcrop::bedrock_data_automation {

struct GetDataAutomationProjectView;

/// The project that was asked for.
struct GetDataAutomationProject {
  /// The project, with its settings and state.
  DataAutomationProject project{};

  friend bool operator==(const GetDataAutomationProject&, const GetDataAutomationProject&) = default;
};
GetDataAutomationProject to_owned(const GetDataAutomationProjectView& view);
void write_json(internal::JsonWriter& writer, const GetDataAutomationProject& in);

}  // namespace outcrop::bedrock_data_automation
