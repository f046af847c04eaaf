// Input and output of Client::create_data_automation_library.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "outcrop/bedrock_data_automation/enums.h"
#include "outcrop/bedrock_data_automation/shapes.h"
#include "outcrop/bedrock_data_automation/types/encryption_configuration.h"
#include "outcrop/bedrock_data_automation/types/tag.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_data_automation {

/// Input of Client::create_data_automation_library. An absent member is not sent.
struct CreateDataAutomationLibraryRequest {
  /// Required. Sensitive: never logged.
  std::optional<std::string> library_name{};
  /// Sensitive: never logged.
  std::optional<std::string> library_description{};
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};
  Box<EncryptionConfiguration> encryption_configuration{};
  std::optional<std::vector<Tag>> tags{};

  friend bool operator==(const CreateDataAutomationLibraryRequest&,
                         const CreateDataAutomationLibraryRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const CreateDataAutomationLibraryRequest& in);

/// Output of Client::create_data_automation_library; valid as long as its Response.
struct CreateDataAutomationLibraryView {
  std::optional<std::string_view> library_arn{};
  Open<DataAutomationLibraryStatus> status{};
};
const internal::Schema& schema_of(const CreateDataAutomationLibraryView*);

}  // namespace outcrop::bedrock_data_automation
