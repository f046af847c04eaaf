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
struct GetDataAutomationStatusRequest {
  /// Required.
  std::optional<std::string> invocation_arn{};

  friend bool operator==(const GetDataAutomationStatusRequest&, const GetDataAutomationStatusRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetDataAutomationStatusRequest& in);

/// Output of Client::get_data_automation_status; valid as long as its Response.
struct GetDataAutomationStatusView {
  Open<AutomationJobStatus> status{};
  std::optional<std::string_view> error_type{};
  std::optional<std::string_view> error_message{};
  OptionalRef<OutputConfigurationView> output_configuration{};
  std::optional<Timestamp> job_submission_time{};
  std::optional<Timestamp> job_completion_time{};
  std::optional<std::int32_t> job_duration_in_seconds{};
};
const internal::Schema& schema_of(const GetDataAutomationStatusView*);

}  // namespace outcrop::bedrock_data_automation_runtime
