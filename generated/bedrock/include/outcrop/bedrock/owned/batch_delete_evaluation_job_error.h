// BatchDeleteEvaluationJobError.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock/shapes.h"

namespace outcrop::bedrock {

struct BatchDeleteEvaluationJobErrorView;

/// An evaluation job that was not deleted, and the reason.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_BatchDeleteEvaluationJobError.html
struct BatchDeleteEvaluationJobError {
  /// The ARN of the job, as the request named it.
  ///
  /// Sensitive: never logged.
  std::string job_identifier{};
  /// The HTTP status code of this job's failure, as text.
  std::string code{};
  /// What went wrong, in words that may change.
  std::optional<std::string> message{};

  friend bool operator==(const BatchDeleteEvaluationJobError&, const BatchDeleteEvaluationJobError&) = default;
};
BatchDeleteEvaluationJobError to_owned(const BatchDeleteEvaluationJobErrorView& view);
void write_json(internal::JsonWriter& writer, const BatchDeleteEvaluationJobError& in);

}  // namespace outcrop::bedrock
