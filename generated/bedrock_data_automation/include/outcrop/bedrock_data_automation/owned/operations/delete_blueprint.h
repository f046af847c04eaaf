// DeleteBlueprint: the output of Client::delete_blueprint, owned.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock_data_automation/shapes.h"

namespace outcrop::bedrock_data_automation {

struct DeleteBlueprintView;

/// Says that the blueprint or version is deleted. It has no members.
struct DeleteBlueprint {
  friend bool operator==(const DeleteBlueprint&, const DeleteBlueprint&) = default;
};
DeleteBlueprint to_owned(const DeleteBlueprintView& view);
void write_json(internal::JsonWriter& writer, const DeleteBlueprint& in);

}  // namespace outcrop::bedrock_data_automation
