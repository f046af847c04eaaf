// From what CreateEvaluationJob is given to the job that is kept.
#pragma once

#include <string>

#include "outcrop/timestamp.h"
#include "state/job_store.h"
#include "text/json.h"

namespace outcrop::emulator {

/// `request` is a valid CreateEvaluationJobRequest; `id` the twelve letters and digits at the end of the ARN. The job
/// is InProgress.
Job make_job(const Json& request, const std::string& region, const std::string& id, Timestamp created);

/// The job as a list shows it: one EvaluationSummary, JSON.
void append_summary(std::string& out, const Job& job);

/// All of GetEvaluationJobResponse.
Json job_detail(const Job& job);

}  // namespace outcrop::emulator
