// ListDataAutomationLibraries: the output of Client::list_data_automation_libraries, owned.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_data_automation/owned/data_automation_library_summary.h"
#include "outcrop/bedrock_data_automation/shapes.h"

namespace outcrop::bedrock_data_automation {

struct ListDataAutomationLibrariesView;

/// One page of libraries.
struct ListDataAutomationLibraries {
  /// The libraries on this page.
  std::optional<std::vector<DataAutomationLibrarySummary>> libraries{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string> next_token{};

  friend bool operator==(const ListDataAutomationLibraries&, const ListDataAutomationLibraries&) = default;
};
ListDataAutomationLibraries to_owned(const ListDataAutomationLibrariesView& view);
void write_json(internal::JsonWriter& writer, const ListDataAutomationLibraries& in);

}  // namespace outcrop::bedrock_data_automation
