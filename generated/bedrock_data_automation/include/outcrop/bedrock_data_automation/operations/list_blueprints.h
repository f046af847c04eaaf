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
struct ListBlueprintsRequest {
  std::optional<std::string> blueprint_arn{};
  std::optional<OwnedOpen<ResourceOwner>> resource_owner{};
  std::optional<OwnedOpen<BlueprintStageFilter>> blueprint_stage_filter{};
  std::optional<std::int32_t> max_results{};
  std::optional<std::string> next_token{};
  Box<DataAutomationProjectFilter> project_filter{};

  friend bool operator==(const ListBlueprintsRequest&, const ListBlueprintsRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const ListBlueprintsRequest& in);

/// Output of Client::list_blueprints; valid as long as its Response.
struct ListBlueprintsView {
  std::span<const BlueprintSummaryView> blueprints{};
  std::optional<std::string_view> next_token{};
};
const internal::Schema& schema_of(const ListBlueprintsView*);

}  // namespace outcrop::bedrock_data_automation
