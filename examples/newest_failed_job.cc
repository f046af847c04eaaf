// Finds the newest evaluation job that failed, and says why it did.
//
//   outcrop_example_newest_failed_job
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/get_evaluation_job.h>
#include <outcrop/bedrock/operations/list_evaluation_jobs.h>

#include <iostream>
#include <string>
#include <string_view>

namespace bedrock = outcrop::bedrock;

int main() {
  const bedrock::Client client;
  const bedrock::ListEvaluationJobsRequest newest_first{
      .status_equals = bedrock::EvaluationJobStatus::failed,
      .max_results = 1,
      .sort_by = bedrock::SortJobsBy::creation_time,
      .sort_order = bedrock::SortOrder::descending,
  };
  for (const auto failed : client.list_evaluation_jobs_items(newest_first)) {
    if (!failed) {
      std::cerr << to_string(failed.error()) << '\n';
      return 1;
    }
    const auto job = client.get_evaluation_job({.job_identifier = std::string(failed->job_arn)});
    if (!job) {
      std::cerr << to_string(job.error()) << '\n';
      return 1;
    }
    std::cout << job->job_name << " of " << to_string(job->creation_time) << " failed\n";
    for (const std::string_view message : job->failure_messages) std::cout << "  " << message << '\n';
    return 0;  // the other jobs are not asked for
  }
  std::cout << "no job has failed\n";
}
