// Input and output of Client::stop_model_invocation_job.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock/shapes.h"
#include "outcrop/response.h"

namespace outcrop::bedrock {

/// Input of Client::stop_model_invocation_job. An absent member is not sent.
/// Which batch job.
struct StopModelInvocationJobRequest {
  /// The ARN of the batch job to stop.
  ///
  /// Required. At most 1011 characters.
  std::optional<std::string> job_identifier{};

  friend bool operator==(const StopModelInvocationJobRequest&, const StopModelInvocationJobRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const StopModelInvocationJobRequest& in);

/// Output of Client::stop_model_invocation_job; valid as long as its Response.
/// Says that the job is being stopped. It has no members.
struct StopModelInvocationJobView {};
const internal::Schema& schema_of(const StopModelInvocationJobView*);

}  // namespace outcrop::bedrock
