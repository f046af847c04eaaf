// BatchDeleteEvaluationJobErrorView: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/bedrock/shapes.h"

namespace outcrop::bedrock {

/// An evaluation job that was not deleted, and the reason.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_BatchDeleteEvaluationJobError.html
struct BatchDeleteEvaluationJobErrorView {
  /// The ARN of the job, as the request named it.
  ///
  /// Sensitive: never logged.
  std::string_view job_identifier{};
  /// The HTTP status code of this job's failure, as text.
  std::string_view code{};
  /// What went wrong, in words that may change.
  std::optional<std::string_view> message{};
};
const internal::Schema& schema_of(const BatchDeleteEvaluationJobErrorView*);

}  // namespace outcrop::bedrock
