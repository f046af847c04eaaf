// Input and output of Client::batch_delete_evaluation_job.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "outcrop/bedrock/shapes.h"
#include "outcrop/bedrock/views/batch_delete_evaluation_job_error.h"
#include "outcrop/bedrock/views/batch_delete_evaluation_job_item.h"
#include "outcrop/response.h"

namespace outcrop::bedrock {

/// Input of Client::batch_delete_evaluation_job. An absent member is not sent.
/// Which evaluation jobs to delete; they have to have ended.
struct BatchDeleteEvaluationJobRequest {
  /// ARNs of the jobs. Only jobs that are Failed, Completed or Stopped can be deleted.
  ///
  /// Required. 1 to 25 entries. Sensitive: never logged.
  std::optional<std::vector<std::string>> job_identifiers{};

  friend bool operator==(const BatchDeleteEvaluationJobRequest&, const BatchDeleteEvaluationJobRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const BatchDeleteEvaluationJobRequest& in);

/// Output of Client::batch_delete_evaluation_job; valid as long as its Response.
/// For each job of the request, that it is being deleted or why it is not.
struct BatchDeleteEvaluationJobView {
  /// The jobs that were not deleted, and why.
  std::span<const BatchDeleteEvaluationJobErrorView> errors{};
  /// The jobs that are being deleted.
  std::span<const BatchDeleteEvaluationJobItemView> evaluation_jobs{};
};
const internal::Schema& schema_of(const BatchDeleteEvaluationJobView*);

}  // namespace outcrop::bedrock
