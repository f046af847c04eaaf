// GetBlueprint: the output of Client::get_blueprint, owned.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock_data_automation/owned/blueprint.h"
#include "outcrop/bedrock_data_automation/shapes.h"

namespace outcrop::bedrock_data_automation {

struct GetBlueprintView;

/// The blueprint that was asked for.
struct GetBlueprint {
  /// The blueprint, with its fields.
  Blueprint blueprint{};

  friend bool operator==(const GetBlueprint&, const GetBlueprint&) = default;
};
GetBlueprint to_owned(const GetBlueprintView& view);
void write_json(internal::JsonWriter& writer, const GetBlueprint& in);

}  // namespace outcrop::bedrock_data_automation
