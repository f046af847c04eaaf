// The five evaluation-job operations of Amazon Bedrock, over the job store.
#pragma once

#include <chrono>
#include <mutex>

#include "services/handlers.h"
#include "state/job_store.h"

namespace outcrop::emulator {

/// How long jobs stay in the states that end by themselves.
struct JobTimes {
  std::chrono::milliseconds run{std::chrono::seconds(30)};    ///< InProgress
  std::chrono::milliseconds stop{std::chrono::seconds(2)};    ///< Stopping
  std::chrono::milliseconds remove{std::chrono::seconds(2)};  ///< Deleting
};

/// Any thread. Has to outlive the handlers that it adds.
class EvaluationJobs {
 public:
  EvaluationJobs(JobStore& store, JobTimes times) : store_(store), times_(times) {}

  void add_to(Handlers& handlers);

 private:
  HttpAnswer list(const OperationCall& call);
  HttpAnswer get(const OperationCall& call);
  HttpAnswer create(const OperationCall& call);
  HttpAnswer stop(const OperationCall& call);
  HttpAnswer batch_delete(const OperationCall& call);

  JobStore& store_;
  JobTimes times_;
  std::mutex create_mutex_;  ///< between the checks of a new job and its addition
};

}  // namespace outcrop::emulator
