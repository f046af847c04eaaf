// CreateDataAutomationLibrary: the output of Client::create_data_automation_library, owned.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_data_automation/enums.h"
#include "outcrop/bedrock_data_automation/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_data_automation {

struct CreateDataAutomationLibraryView;

/// The library that was created.
struct CreateDataAutomationLibrary {
  /// The library's ARN.
  std::optional<std::string> library_arn{};
  /// The state of the library.
  std::optional<OwnedOpen<DataAutomationLibraryStatus>> status{};

  friend bool operator==(const CreateDataAutomationLibrary&, const CreateDataAutomationLibrary&) = default;
};
CreateDataAutomationLibrary to_owned(const CreateDataAutomationLibraryView& view);
void write_json(internal::JsonWriter& writer, const CreateDataAutomationLibrary& in);

}  // namespace outcrop::bedrock_data_automation
