// CreateEvaluationJob: the output of Client::create_evaluation_job, owned.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string>

#include "outcrop/bedrock/shapes.h"

namespace outcrop::bedrock {

struct CreateEvaluationJobView;

/// Names the job that was started.
struct CreateEvaluationJob {
  /// The new job's ARN, which the other operations take.
  std::string job_arn{};

  friend bool operator==(const CreateEvaluationJob&, const CreateEvaluationJob&) = default;
};
CreateEvaluationJob to_owned(const CreateEvaluationJobView& view);
void write_json(internal::JsonWriter& writer, const CreateEvaluationJob& in);

}  // namespace outcrop::bedrock
