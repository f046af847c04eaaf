// Input and output of Client::invoke_data_automation_async.
// Generated from models/bedrock-data-automation-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "outcrop/bedrock_data_automation_runtime/shapes.h"
#include "outcrop/bedrock_data_automation_runtime/types/blueprint.h"
#include "outcrop/bedrock_data_automation_runtime/types/data_automation_configuration.h"
#include "outcrop/bedrock_data_automation_runtime/types/encryption_configuration.h"
#include "outcrop/bedrock_data_automation_runtime/types/input_configuration.h"
#include "outcrop/bedrock_data_automation_runtime/types/notification_configuration.h"
#include "outcrop/bedrock_data_automation_runtime/types/output_configuration.h"
#include "outcrop/bedrock_data_automation_runtime/types/tag.h"
#include "outcrop/box.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_data_automation_runtime {

/// Input of Client::invoke_data_automation_async. An absent member is not sent.
struct InvokeDataAutomationAsyncRequest {
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};
  /// Required.
  Box<InputConfiguration> input_configuration{};
  /// Required.
  std::optional<OutputConfiguration> output_configuration{};
  Box<DataAutomationConfiguration> data_automation_configuration{};
  Box<EncryptionConfiguration> encryption_configuration{};
  std::optional<NotificationConfiguration> notification_configuration{};
  std::optional<std::vector<Blueprint>> blueprints{};
  /// Required.
  std::optional<std::string> data_automation_profile_arn{};
  std::optional<std::vector<Tag>> tags{};

  friend bool operator==(const InvokeDataAutomationAsyncRequest&, const InvokeDataAutomationAsyncRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const InvokeDataAutomationAsyncRequest& in);

/// Output of Client::invoke_data_automation_async; valid as long as its Response.
struct InvokeDataAutomationAsyncView {
  std::string_view invocation_arn{};
};
const internal::Schema& schema_of(const InvokeDataAutomationAsyncView*);

}  // namespace outcrop::bedrock_data_automation_runtime
