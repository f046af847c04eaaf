// ListBlueprints: the output of Client::list_blueprints, owned.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_data_automation/owned/blueprint_summary.h"
#include "outcrop/bedrock_data_automation/shapes.h"

namespace outcrop::bedrock_data_automation {

struct ListBlueprintsView;

/// One page of blueprints.
struct ListBlueprints {
  /// The blueprints on this page.
  std::optional<std::vector<BlueprintSummary>> blueprints{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string> next_token{};

  friend bool operator==(const ListBlueprints&, const ListBlueprints&) = default;
};
ListBlueprints to_owned(const ListBlueprintsView& view);
void write_json(internal::JsonWriter& writer, const ListBlueprints& in);

}  // namespace outcrop::bedrock_data_automation
