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
struct ListDataAutomationLibrariesRequest {
  std::optional<std::int32_t> max_results{};
  std::optional<std::string> next_token{};
  Box<DataAutomationProjectFilter> project_filter{};

  friend bool operator==(const ListDataAutomationLibrariesRequest&,
                         const ListDataAutomationLibrariesRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const ListDataAutomationLibrariesRequest& in);

/// Output of Client::list_data_automation_libraries; valid as long as its Response.
struct ListDataAutomationLibrariesView {
  std::span<const DataAutomationLibrarySummaryView> libraries{};
  std::optional<std::string_view> next_token{};
};
const internal::Schema& schema_of(const ListDataAutomationLibrariesView*);

}  // namespace outcrop::bedrock_data_automation
