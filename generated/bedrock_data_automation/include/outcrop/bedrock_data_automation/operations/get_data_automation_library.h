// Input and output of Client::get_data_automation_library.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_data_automation/shapes.h"
#include "outcrop/bedrock_data_automation/views/data_automation_library.h"
#include "outcrop/optional_ref.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_data_automation {

/// Input of Client::get_data_automation_library. An absent member is not sent.
/// Which library is asked for.
struct GetDataAutomationLibraryRequest {
  /// The library's ARN.
  ///
  /// Required.
  std::optional<std::string> library_arn{};

  friend bool operator==(const GetDataAutomationLibraryRequest&, const GetDataAutomationLibraryRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetDataAutomationLibraryRequest& in);

/// Output of Client::get_data_automation_library; valid as long as its Response.
/// The library that was asked for.
struct GetDataAutomationLibraryView {
  /// The library, with its state.
  OptionalRef<DataAutomationLibraryView> library{};
};
const internal::Schema& schema_of(const GetDataAutomationLibraryView*);

}  // namespace outcrop::bedrock_data_automation
