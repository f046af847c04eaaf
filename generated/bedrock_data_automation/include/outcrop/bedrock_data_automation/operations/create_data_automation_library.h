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
/// What the new library is like.
struct CreateDataAutomationLibraryRequest {
  /// The library's name.
  ///
  /// Required. Sensitive: never logged.
  std::optional<std::string> library_name{};
  /// What the library is for.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> library_description{};
  /// Makes the call safe to repeat: of two calls with the same token only one has an effect.
  ///
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};
  /// The KMS key for the library. Absent: a key of AWS encrypts it.
  Box<EncryptionConfiguration> encryption_configuration{};
  /// Tags for it, each a key with its value.
  std::optional<std::vector<Tag>> tags{};

  friend bool operator==(const CreateDataAutomationLibraryRequest&,
                         const CreateDataAutomationLibraryRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const CreateDataAutomationLibraryRequest& in);

/// Output of Client::create_data_automation_library; valid as long as its Response.
/// The library that was created.
struct CreateDataAutomationLibraryView {
  /// The library's ARN.
  std::optional<std::string_view> library_arn{};
  /// The state of the library.
  Open<DataAutomationLibraryStatus> status{};
};
const internal::Schema& schema_of(const CreateDataAutomationLibraryView*);

}  // namespace outcrop::bedrock_data_automation
