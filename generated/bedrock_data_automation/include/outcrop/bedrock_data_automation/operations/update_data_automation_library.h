// Input and output of Client::update_data_automation_library.
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

/// Input of Client::update_data_automation_library. An absent member is not sent.
/// Which library, and how it is described from now on.
struct UpdateDataAutomationLibraryRequest {
  /// The library's ARN.
  ///
  /// Required.
  std::optional<std::string> library_arn{};
  /// What the library is for.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> library_description{};
  /// Makes the call safe to repeat: of two calls with the same token only one has an effect.
  ///
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};

  friend bool operator==(const UpdateDataAutomationLibraryRequest&,
                         const UpdateDataAutomationLibraryRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const UpdateDataAutomationLibraryRequest& in);

/// Output of Client::update_data_automation_library; valid as long as its Response.
/// The library that was changed.
struct UpdateDataAutomationLibraryView {
  /// The library's ARN.
  std::optional<std::string_view> library_arn{};
  /// The state of the library.
  Open<DataAutomationLibraryStatus> status{};
};
const internal::Schema& schema_of(const UpdateDataAutomationLibraryView*);

}  // namespace outcrop::bedrock_data_automation
