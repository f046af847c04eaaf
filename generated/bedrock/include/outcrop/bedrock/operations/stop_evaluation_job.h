// Input and output of Client::stop_evaluation_job.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock/shapes.h"
#include "outcrop/response.h"

namespace outcrop::bedrock {

/// Input of Client::stop_evaluation_job. An absent member is not sent.
/// Which evaluation job to stop, by its ARN.
struct StopEvaluationJobRequest {
  /// The ARN of the job to stop.
  ///
  /// Required. At most 1011 characters. Sensitive: never logged.
  std::optional<std::string> job_identifier{};

  friend bool operator==(const StopEvaluationJobRequest&, const StopEvaluationJobRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const StopEvaluationJobRequest& in);

/// Output of Client::stop_evaluation_job; valid as long as its Response.
/// Says that the job is being stopped. It has no members.
struct StopEvaluationJobView {};
const internal::Schema& schema_of(const StopEvaluationJobView*);

}  // namespace outcrop::bedrock
