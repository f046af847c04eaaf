// StopEvaluationJob: the output of Client::stop_evaluation_job, owned.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock/shapes.h"

namespace outcrop::bedrock {

struct StopEvaluationJobView;

/// Says that the job is being stopped. It has no members.
struct StopEvaluationJob {
  friend bool operator==(const StopEvaluationJob&, const StopEvaluationJob&) = default;
};
StopEvaluationJob to_owned(const StopEvaluationJobView& view);
void write_json(internal::JsonWriter& writer, const StopEvaluationJob& in);

}  // namespace outcrop::bedrock
