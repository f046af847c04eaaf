// Input and output of Client::get_data_automation_status.
// Generated from models/bedrock-data-automation-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_data_automation_runtime/enums.h"
#include "outcrop/bedrock_data_automation_runtime/shapes.h"
#include "outcrop/bedrock_data_automation_runtime/views/output_configuration.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_data_automation_runtime {

/// Input of Client::get_data_automation_status. An absent member is not sent.
/// Which job is asked for.
struct GetDataAutomationStatusRequest {
  /// The job's ARN, as InvokeDataAutomationAsync gave it.
  ///
  /// Required.
  std::optional<std::string> invocation_arn{};

  friend bool operator==(const GetDataAutomationStatusRequest&, const GetDataAutomationStatusRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetDataAutomationStatusRequest& in);

/// Output of Client::get_data_automation_status; valid as long as its Response.
/// The state of the job.
struct GetDataAutomationStatusView {
  /// The job's state.
  Open<AutomationJobStatus> status{};
  /// The kind of error; set only where the job failed.
  std::optional<std::string_view> error_type{};
  /// What went wrong, in words; set only where the job failed.
  std::optional<std::string_view> error_message{};
  /// Where the results are in Amazon S3: the job's metadata file, which names the others.
  OptionalRef<OutputConfigurationView> output_configuration{};
  /// When the job was asked for.
  std::optional<Timestamp> job_submission_time{};
  /// When the job ended; absent as long as it has not.
  std::optional<Timestamp> job_completion_time{};
  /// How long the job took.
  std::optional<std::int32_t> job_duration_in_seconds{};
};
const internal::Schema& schema_of(const GetDataAutomationStatusView*);

}  // namespace outcrop::bedrock_data_automation_runtime
