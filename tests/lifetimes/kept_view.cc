// Keeps names of jobs beyond the page that they are in, as a program with that mistake does. Built with
// AddressSanitizer, on libraries that are not.
#include <iostream>
#include <string_view>
#include <vector>

#include "outcrop/bedrock/client.h"
#include "outcrop/bedrock/operations/list_evaluation_jobs.h"
#include "outcrop/testing.h"

int main() {
  const auto transport = std::make_shared<outcrop::testing::ScriptedTransport>();
  transport->then(outcrop::testing::json(R"({"jobSummaries":[{"jobName":"a job with a name"}],"nextToken":"a"})"));
  transport->then(outcrop::testing::json(R"({"jobSummaries":[{"jobName":"another job"}]})"));
  const outcrop::bedrock::Client client(outcrop::testing::offline_config(transport));
  std::vector<std::string_view> names;
  for (const auto& page : client.list_evaluation_jobs_pages({}))
    for (const outcrop::bedrock::EvaluationSummaryView& job : page->job_summaries) {
#ifdef OUTCROP_BAD
      names.push_back(job.job_name);
#else
      std::cout << job.job_name << '\n';
#endif
    }
  for (const std::string_view name : names) std::cout << name << '\n';
}
