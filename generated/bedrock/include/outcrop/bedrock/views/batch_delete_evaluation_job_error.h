// BatchDeleteEvaluationJobErrorView: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

namespace outcrop::bedrock {

struct BatchDeleteEvaluationJobErrorView {
  /// The ARN of the job.
  ///
  /// Sensitive: never logged.
  std::string_view job_identifier{};
  /// A code for the kind of failure.
  std::string_view code{};
  /// What went wrong.
  std::optional<std::string_view> message{};
};

}  // namespace outcrop::bedrock
