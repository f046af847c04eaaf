// GetDataAutomationStatus: the output of Client::get_data_automation_status, owned.
// Generated from models/bedrock-data-automation-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "outcrop/bedrock_data_automation_runtime/enums.h"
#include "outcrop/bedrock_data_automation_runtime/shapes.h"
#include "outcrop/bedrock_data_automation_runtime/types/output_configuration.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_data_automation_runtime {

struct GetDataAutomationStatusView;

/// The state of the job.
struct GetDataAutomationStatus {
  /// The job's state.
  std::optional<OwnedOpen<AutomationJobStatus>> status{};
  /// The kind of error; set only where the job failed.
  std::optional<std::string> error_type{};
  /// What went wrong, in words; set only where the job failed.
  std::optional<std::string> error_message{};
  /// Where the results are in Amazon S3: the job's metadata file, which names the others.
  std::optional<OutputConfiguration> output_configuration{};
  /// When the job was asked for.
  std::optional<Timestamp> job_submission_time{};
  /// When the job ended; absent as long as it has not.
  std::optional<Timestamp> job_completion_time{};
  /// How long the job took.
  std::optional<std::int32_t> job_duration_in_seconds{};

  friend bool operator==(const GetDataAutomationStatus&, const GetDataAutomationStatus&) = default;
};
GetDataAutomationStatus to_owned(const GetDataAutomationStatusView& view);
void write_json(internal::JsonWriter& writer, const GetDataAutomationStatus& in);

}  // namespace outcrop::bedrock_data_automation_runtime
