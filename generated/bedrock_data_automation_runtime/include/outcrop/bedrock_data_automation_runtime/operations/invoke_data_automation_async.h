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
/// Which file, what to take out of it, and where the results go.
struct InvokeDataAutomationAsyncRequest {
  /// Makes the call safe to repeat: of two calls with the same token only one starts a job.
  ///
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};
  /// The file to work on.
  ///
  /// Required.
  Box<InputConfiguration> input_configuration{};
  /// Where the results go in Amazon S3.
  ///
  /// Required.
  std::optional<OutputConfiguration> output_configuration{};
  /// The project that says what to take out. Absent: standard output with its defaults, unless `blueprints` say
  /// more.
  Box<DataAutomationConfiguration> data_automation_configuration{};
  /// The KMS key for what the service keeps of the job. Absent: a key of AWS encrypts it.
  Box<EncryptionConfiguration> encryption_configuration{};
  /// Who hears of the job's states. Absent: nobody; ask GetDataAutomationStatus.
  std::optional<NotificationConfiguration> notification_configuration{};
  /// Blueprints for custom output that the request names itself, not by a project.
  std::optional<std::vector<Blueprint>> blueprints{};
  /// The ARN of the profile, which says in which regions the file may be worked on.
  ///
  /// Required.
  std::optional<std::string> data_automation_profile_arn{};
  /// Tags for the job.
  std::optional<std::vector<Tag>> tags{};

  friend bool operator==(const InvokeDataAutomationAsyncRequest&, const InvokeDataAutomationAsyncRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const InvokeDataAutomationAsyncRequest& in);

/// Output of Client::invoke_data_automation_async; valid as long as its Response.
/// The job that was started.
struct InvokeDataAutomationAsyncView {
  /// The job's ARN, for GetDataAutomationStatus.
  std::string_view invocation_arn{};
};
const internal::Schema& schema_of(const InvokeDataAutomationAsyncView*);

}  // namespace outcrop::bedrock_data_automation_runtime
