// Input and output of Client::list_data_automation_library_entities.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock_data_automation/enums.h"
#include "outcrop/bedrock_data_automation/shapes.h"
#include "outcrop/bedrock_data_automation/views/data_automation_library_entity_summary.h"
#include "outcrop/open.h"
#include "outcrop/pages.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_data_automation {

/// Input of Client::list_data_automation_library_entities. An absent member is not sent.
/// Whose entities are listed.
struct ListDataAutomationLibraryEntitiesRequest {
  /// The library's ARN.
  ///
  /// Required.
  std::optional<std::string> library_arn{};
  /// The type to list.
  ///
  /// Required.
  std::optional<OwnedOpen<EntityType>> entity_type{};
  /// Entries at most on one page. The service may return fewer and still have more pages.
  std::optional<std::int32_t> max_results{};
  /// Where to go on: the `nextToken` of the page before. Absent for the first page.
  std::optional<std::string> next_token{};

  friend bool operator==(const ListDataAutomationLibraryEntitiesRequest&,
                         const ListDataAutomationLibraryEntitiesRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const ListDataAutomationLibraryEntitiesRequest& in);

/// Output of Client::list_data_automation_library_entities; valid as long as its Response.
/// One page of entities.
struct ListDataAutomationLibraryEntitiesView {
  /// The entities on this page.
  std::span<const DataAutomationLibraryEntitySummaryView> entities{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string_view> next_token{};
};
const internal::Schema& schema_of(const ListDataAutomationLibraryEntitiesView*);

}  // namespace outcrop::bedrock_data_automation
