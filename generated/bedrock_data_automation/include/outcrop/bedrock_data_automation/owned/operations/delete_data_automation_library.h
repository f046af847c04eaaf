// DeleteDataAutomationLibrary: the output of Client::delete_data_automation_library, owned.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_data_automation/enums.h"
#include "outcrop/bedrock_data_automation/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_data_automation {

struct DeleteDataAutomationLibraryView;

/// The library that is being deleted.
struct DeleteDataAutomationLibrary {
  /// The library's ARN.
  std::optional<std::string> library_arn{};
  /// The state of the library.
  std::optional<OwnedOpen<DataAutomationLibraryStatus>> status{};

  friend bool operator==(const DeleteDataAutomationLibrary&, const DeleteDataAutomationLibrary&) = default;
};
DeleteDataAutomationLibrary to_owned(const DeleteDataAutomationLibraryView& view);
void write_json(internal::JsonWriter& writer, const DeleteDataAutomationLibrary& in);

}  // namespace outcrop::bedrock_data_automation
