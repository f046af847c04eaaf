// BatchDeleteEvaluationJobItem.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock {

struct BatchDeleteEvaluationJobItemView;

/// An evaluation job that is being deleted.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_BatchDeleteEvaluationJobItem.html
struct BatchDeleteEvaluationJobItem {
  /// The ARN of the job, as the request named it.
  ///
  /// Sensitive: never logged.
  std::string job_identifier{};
  /// The state that the job is in now.
  std::optional<OwnedOpen<EvaluationJobStatus>> job_status{};

  friend bool operator==(const BatchDeleteEvaluationJobItem&, const BatchDeleteEvaluationJobItem&) = default;
};
BatchDeleteEvaluationJobItem to_owned(const BatchDeleteEvaluationJobItemView& view);
void write_json(internal::JsonWriter& writer, const BatchDeleteEvaluationJobItem& in);

}  // namespace outcrop::bedrock
