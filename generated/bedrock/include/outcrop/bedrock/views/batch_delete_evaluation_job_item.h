// BatchDeleteEvaluationJobItemView: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string_view>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock {

/// An evaluation job that is being deleted.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_BatchDeleteEvaluationJobItem.html
struct BatchDeleteEvaluationJobItemView {
  /// The ARN of the job, as the request named it.
  ///
  /// Sensitive: never logged.
  std::string_view job_identifier{};
  /// The state that the job is in now.
  Open<EvaluationJobStatus> job_status{};
};
const internal::Schema& schema_of(const BatchDeleteEvaluationJobItemView*);

}  // namespace outcrop::bedrock
