// Input and output of Client::list_blueprints.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock_data_automation/enums.h"
#include "outcrop/bedrock_data_automation/shapes.h"
#include "outcrop/bedrock_data_automation/types/data_automation_project_filter.h"
#include "outcrop/bedrock_data_automation/views/blueprint_summary.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/pages.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_data_automation {

/// Input of Client::list_blueprints. An absent member is not sent.
/// Which blueprints to list.
struct ListBlueprintsRequest {
  /// Lists only the blueprint of this ARN, with its versions. Absent: all blueprints.
  std::optional<std::string> blueprint_arn{};
  /// Whose blueprints to list: the account's, or those that AWS provides.
  std::optional<OwnedOpen<ResourceOwner>> resource_owner{};
  /// The stages to list.
  std::optional<OwnedOpen<BlueprintStageFilter>> blueprint_stage_filter{};
  /// Entries at most on one page. The service may return fewer and still have more pages.
  std::optional<std::int32_t> max_results{};
  /// Where to go on: the `nextToken` of the page before. Absent for the first page.
  std::optional<std::string> next_token{};
  /// Lists only blueprints that a project uses. Absent: all.
  Box<DataAutomationProjectFilter> project_filter{};

  friend bool operator==(const ListBlueprintsRequest&, const ListBlueprintsRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const ListBlueprintsRequest& in);

/// Output of Client::list_blueprints; valid as long as its Response.
/// One page of blueprints.
struct ListBlueprintsView {
  /// The blueprints on this page.
  std::span<const BlueprintSummaryView> blueprints{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string_view> next_token{};
};
const internal::Schema& schema_of(const ListBlueprintsView*);

}  // namespace outcrop::bedrock_data_automation
