// CreateBlueprintVersion: the output of Client::create_blueprint_version, owned.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock_data_automation/owned/blueprint.h"
#include "outcrop/bedrock_data_automation/shapes.h"

namespace outcrop::bedrock_data_automation {

struct CreateBlueprintVersionView;

/// The version that was made.
struct CreateBlueprintVersion {
  /// The blueprint as the version has it, with its number.
  Blueprint blueprint{};

  friend bool operator==(const CreateBlueprintVersion&, const CreateBlueprintVersion&) = default;
};
CreateBlueprintVersion to_owned(const CreateBlueprintVersionView& view);
void write_json(internal::JsonWriter& writer, const CreateBlueprintVersion& in);

}  // namespace outcrop::bedrock_data_automation
