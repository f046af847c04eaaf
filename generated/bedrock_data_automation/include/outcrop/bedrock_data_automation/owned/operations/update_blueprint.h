// UpdateBlueprint: the output of Client::update_blueprint, owned.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock_data_automation/owned/blueprint.h"
#include "outcrop/bedrock_data_automation/shapes.h"

namespace outcrop::bedrock_data_automation {

struct UpdateBlueprintView;

/// The blueprint as it is now.
struct UpdateBlueprint {
  /// The blueprint, with its fields.
  Blueprint blueprint{};

  friend bool operator==(const UpdateBlueprint&, const UpdateBlueprint&) = default;
};
UpdateBlueprint to_owned(const UpdateBlueprintView& view);
void write_json(internal::JsonWriter& writer, const UpdateBlueprint& in);

}  // namespace outcrop::bedrock_data_automation
