// GetDataAutomationLibrary: the output of Client::get_data_automation_library, owned.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock_data_automation/owned/data_automation_library.h"
#include "outcrop/bedrock_data_automation/shapes.h"
#include "outcrop/box.h"

namespace outcrop::bedrock_data_automation {

struct GetDataAutomationLibraryView;

/// The library that was asked for.
struct GetDataAutomationLibrary {
  /// The library, with its state.
  Box<DataAutomationLibrary> library{};

  friend bool operator==(const GetDataAutomationLibrary&, const GetDataAutomationLibrary&) = default;
};
GetDataAutomationLibrary to_owned(const GetDataAutomationLibraryView& view);
void write_json(internal::JsonWriter& writer, const GetDataAutomationLibrary& in);

}  // namespace outcrop::bedrock_data_automation
