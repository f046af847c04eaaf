// Input and output of Client::invoke_data_automation_library_ingestion_job.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "outcrop/bedrock_data_automation/enums.h"
#include "outcrop/bedrock_data_automation/shapes.h"
#include "outcrop/bedrock_data_automation/types/input_configuration.h"
#include "outcrop/bedrock_data_automation/types/notification_configuration.h"
#include "outcrop/bedrock_data_automation/types/output_configuration.h"
#include "outcrop/bedrock_data_automation/types/tag.h"
#include "outcrop/open.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_data_automation {

/// Input of Client::invoke_data_automation_library_ingestion_job. An absent member is not sent.
/// What is written to, or deleted from, which library.
struct InvokeDataAutomationLibraryIngestionJobRequest {
  /// The library's ARN.
  ///
  /// Required.
  std::optional<std::string> library_arn{};
  /// Makes the call safe to repeat: of two calls with the same token only one starts a job.
  ///
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};
  /// The entities to write or delete.
  ///
  /// Required.
  std::optional<InputConfiguration> input_configuration{};
  /// The type of the entities.
  ///
  /// Required.
  std::optional<OwnedOpen<EntityType>> entity_type{};
  /// Whether to write the entities or to delete them.
  ///
  /// Required.
  std::optional<OwnedOpen<LibraryIngestionJobOperationType>> operation_type{};
  /// Where the job's report goes in Amazon S3.
  ///
  /// Required.
  std::optional<OutputConfiguration> output_configuration{};
  /// Who hears of the job's states. Absent: nobody; ask GetDataAutomationLibraryIngestionJob.
  std::optional<NotificationConfiguration> notification_configuration{};
  /// Tags for the job, each a key with its value.
  std::optional<std::vector<Tag>> tags{};

  friend bool operator==(const InvokeDataAutomationLibraryIngestionJobRequest&,
                         const InvokeDataAutomationLibraryIngestionJobRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const InvokeDataAutomationLibraryIngestionJobRequest& in);

/// Output of Client::invoke_data_automation_library_ingestion_job; valid as long as its Response.
/// The job that was started.
struct InvokeDataAutomationLibraryIngestionJobView {
  /// The job's ARN, for GetDataAutomationLibraryIngestionJob.
  std::optional<std::string_view> job_arn{};
};
const internal::Schema& schema_of(const InvokeDataAutomationLibraryIngestionJobView*);

}  // namespace outcrop::bedrock_data_automation
