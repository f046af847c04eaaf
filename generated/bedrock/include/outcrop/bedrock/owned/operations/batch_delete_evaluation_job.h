// BatchDeleteEvaluationJob: the output of Client::batch_delete_evaluation_job, owned.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <vector>

#include "outcrop/bedrock/owned/batch_delete_evaluation_job_error.h"
#include "outcrop/bedrock/owned/batch_delete_evaluation_job_item.h"
#include "outcrop/bedrock/shapes.h"

namespace outcrop::bedrock {

struct BatchDeleteEvaluationJobView;

/// For each job of the request, that it is being deleted or why it is not.
struct BatchDeleteEvaluationJob {
  /// The jobs that were not deleted, and why.
  std::optional<std::vector<BatchDeleteEvaluationJobError>> errors{};
  /// The jobs that are being deleted.
  std::optional<std::vector<BatchDeleteEvaluationJobItem>> evaluation_jobs{};

  friend bool operator==(const BatchDeleteEvaluationJob&, const BatchDeleteEvaluationJob&) = default;
};
BatchDeleteEvaluationJob to_owned(const BatchDeleteEvaluationJobView& view);
void write_json(internal::JsonWriter& writer, const BatchDeleteEvaluationJob& in);

}  // namespace outcrop::bedrock
