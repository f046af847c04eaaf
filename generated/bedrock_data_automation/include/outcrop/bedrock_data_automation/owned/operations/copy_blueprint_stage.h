// CopyBlueprintStage: the output of Client::copy_blueprint_stage, owned.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock_data_automation/shapes.h"

namespace outcrop::bedrock_data_automation {

struct CopyBlueprintStageView;

/// Says that the stage is copied. It has no members.
struct CopyBlueprintStage {
  friend bool operator==(const CopyBlueprintStage&, const CopyBlueprintStage&) = default;
};
CopyBlueprintStage to_owned(const CopyBlueprintStageView& view);
void write_json(internal::JsonWriter& writer, const CopyBlueprintStage& in);

}  // namespace outcrop::bedrock_data_automation
