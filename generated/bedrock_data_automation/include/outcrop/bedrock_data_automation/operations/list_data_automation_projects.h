// Input and output of Client::list_data_automation_projects.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock_data_automation/enums.h"
#include "outcrop/bedrock_data_automation/shapes.h"
#include "outcrop/bedrock_data_automation/types/blueprint_filter.h"
#include "outcrop/bedrock_data_automation/types/data_automation_library_filter.h"
#include "outcrop/bedrock_data_automation/views/data_automation_project_summary.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/pages.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_data_automation {

/// Input of Client::list_data_automation_projects. An absent member is not sent.
/// Which projects to list.
struct ListDataAutomationProjectsRequest {
  /// Entries at most on one page. The service may return fewer and still have more pages.
  std::optional<std::int32_t> max_results{};
  /// Where to go on: the `nextToken` of the page before. Absent for the first page.
  std::optional<std::string> next_token{};
  /// The stages to list.
  std::optional<OwnedOpen<DataAutomationProjectStageFilter>> project_stage_filter{};
  /// Lists only projects that use a blueprint. Absent: all.
  Box<BlueprintFilter> blueprint_filter{};
  /// Whose projects to list: the account's, or those that AWS provides.
  std::optional<OwnedOpen<ResourceOwner>> resource_owner{};
  /// Lists only projects that use a library. Absent: all.
  std::optional<DataAutomationLibraryFilter> library_filter{};

  friend bool operator==(const ListDataAutomationProjectsRequest&, const ListDataAutomationProjectsRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const ListDataAutomationProjectsRequest& in);

/// Output of Client::list_data_automation_projects; valid as long as its Response.
/// One page of projects.
struct ListDataAutomationProjectsView {
  /// The projects on this page.
  std::span<const DataAutomationProjectSummaryView> projects{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string_view> next_token{};
};
const internal::Schema& schema_of(const ListDataAutomationProjectsView*);

}  // namespace outcrop::bedrock_data_automation
