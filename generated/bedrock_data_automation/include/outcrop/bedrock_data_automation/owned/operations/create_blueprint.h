// CreateBlueprint: the output of Client::create_blueprint, owned.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock_data_automation/owned/blueprint.h"
#include "outcrop/bedrock_data_automation/shapes.h"

namespace outcrop::bedrock_data_automation {

struct CreateBlueprintView;

/// The blueprint that was created.
struct CreateBlueprint {
  /// The blueprint, with its ARN.
  Blueprint blueprint{};

  friend bool operator==(const CreateBlueprint&, const CreateBlueprint&) = default;
};
CreateBlueprint to_owned(const CreateBlueprintView& view);
void write_json(internal::JsonWriter& writer, const CreateBlueprint& in);

}  // namespace outcrop::bedrock_data_automation
