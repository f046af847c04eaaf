// ListDataAutomationLibraryEntities: the output of Client::list_data_automation_library_entities, owned.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_data_automation/owned/data_automation_library_entity_summary.h"
#include "outcrop/bedrock_data_automation/shapes.h"

namespace outcrop::bedrock_data_automation {

struct ListDataAutomationLibraryEntitiesView;

/// One page of entities.
struct ListDataAutomationLibraryEntities {
  /// The entities on this page.
  std::optional<std::vector<DataAutomationLibraryEntitySummary>> entities{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string> next_token{};

  friend bool operator==(const ListDataAutomationLibraryEntities&, const ListDataAutomationLibraryEntities&) = default;
};
ListDataAutomationLibraryEntities to_owned(const ListDataAutomationLibraryEntitiesView& view);
void write_json(internal::JsonWriter& writer, const ListDataAutomationLibraryEntities& in);

}  // namespace outcrop::bedrock_data_automation
