// GetDataAutomationLibraryEntity: the output of Client::get_data_automation_library_entity, owned.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock_data_automation/owned/entity_details.h"
#include "outcrop/bedrock_data_automation/shapes.h"
#include "outcrop/box.h"

namespace outcrop::bedrock_data_automation {

struct GetDataAutomationLibraryEntityView;

/// The entity that was asked for.
struct GetDataAutomationLibraryEntity {
  /// The entity, with its phrases.
  Box<EntityDetails> entity{};

  friend bool operator==(const GetDataAutomationLibraryEntity&, const GetDataAutomationLibraryEntity&) = default;
};
GetDataAutomationLibraryEntity to_owned(const GetDataAutomationLibraryEntityView& view);
void write_json(internal::JsonWriter& writer, const GetDataAutomationLibraryEntity& in);

}  // namespace outcrop::bedrock_data_automation
