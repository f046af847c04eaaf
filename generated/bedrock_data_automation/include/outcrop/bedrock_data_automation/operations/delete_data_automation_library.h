// Input and output of Client::delete_data_automation_library.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_data_automation/enums.h"
#include "outcrop/bedrock_data_automation/shapes.h"
#include "outcrop/open.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_data_automation {

/// Input of Client::delete_data_automation_library. An absent member is not sent.
/// Which library is deleted.
struct DeleteDataAutomationLibraryRequest {
  /// The library's ARN.
  ///
  /// Required.
  std::optional<std::string> library_arn{};

  friend bool operator==(const DeleteDataAutomationLibraryRequest&,
                         const DeleteDataAutomationLibraryRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const DeleteDataAutomationLibraryRequest& in);

/// Output of Client::delete_data_automation_library; valid as long as its Response.
/// The library that is being deleted.
struct DeleteDataAutomationLibraryView {
  /// The library's ARN.
  std::optional<std::string_view> library_arn{};
  /// The state of the library.
  Open<DataAutomationLibraryStatus> status{};
};
const internal::Schema& schema_of(const DeleteDataAutomationLibraryView*);

}  // namespace outcrop::bedrock_data_automation
