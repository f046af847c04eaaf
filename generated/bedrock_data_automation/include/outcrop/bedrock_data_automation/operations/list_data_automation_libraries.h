// Input and output of Client::list_data_automation_libraries.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock_data_automation/shapes.h"
#include "outcrop/bedrock_data_automation/types/data_automation_project_filter.h"
#include "outcrop/bedrock_data_automation/views/data_automation_library_summary.h"
#include "outcrop/box.h"
#include "outcrop/pages.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_data_automation {

/// Input of Client::list_data_automation_libraries. An absent member is not sent.
/// Which libraries to list.
struct ListDataAutomationLibrariesRequest {
  /// Entries at most on one page. The service may return fewer and still have more pages.
  std::optional<std::int32_t> max_results{};
  /// Where to go on: the `nextToken` of the page before. Absent for the first page.
  std::optional<std::string> next_token{};
  /// Lists only libraries that a project uses. Absent: all.
  Box<DataAutomationProjectFilter> project_filter{};

  friend bool operator==(const ListDataAutomationLibrariesRequest&,
                         const ListDataAutomationLibrariesRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const ListDataAutomationLibrariesRequest& in);

/// Output of Client::list_data_automation_libraries; valid as long as its Response.
/// One page of libraries.
struct ListDataAutomationLibrariesView {
  /// The libraries on this page.
  std::span<const DataAutomationLibrarySummaryView> libraries{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string_view> next_token{};
};
const internal::Schema& schema_of(const ListDataAutomationLibrariesView*);

}  // namespace outcrop::bedrock_data_automation
