// ListDataAutomationProjects: the output of Client::list_data_automation_projects, owned.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_data_automation/owned/data_automation_project_summary.h"
#include "outcrop/bedrock_data_automation/shapes.h"

namespace outcrop::bedrock_data_automation {

struct ListDataAutomationProjectsView;

/// One page of projects.
struct ListDataAutomationProjects {
  /// The projects on this page.
  std::optional<std::vector<DataAutomationProjectSummary>> projects{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string> next_token{};

  friend bool operator==(const ListDataAutomationProjects&, const ListDataAutomationProjects&) = default;
};
ListDataAutomationProjects to_owned(const ListDataAutomationProjectsView& view);
void write_json(internal::JsonWriter& writer, const ListDataAutomationProjects& in);

}  // namespace outcrop::bedrock_data_automation
