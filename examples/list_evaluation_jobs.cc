// Lists the completed evaluation jobs of the last thirty days, page by page. While one page is printed, the next one is
// on its way.
//
//   outcrop_example_list_evaluation_jobs
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/list_evaluation_jobs.h>

#include <chrono>
#include <iostream>

namespace bedrock = outcrop::bedrock;

int main() {
  const bedrock::Client client;  // region, credentials and endpoint from the environment and the shared config
  const bedrock::ListEvaluationJobsRequest request{
      .creation_time_after = std::chrono::system_clock::now() - std::chrono::days(30),
      .status_equals = bedrock::EvaluationJobStatus::completed,
      .sort_order = bedrock::SortOrder::descending,
  };
  for (const auto& page : client.list_evaluation_jobs_pages(request)) {
    if (!page) {
      std::cerr << to_string(page.error()) << '\n';
      return 1;
    }
    for (const bedrock::EvaluationSummaryView& job : page->job_summaries)
      std::cout << to_string(job.creation_time) << "  " << job.job_name << '\n';
  }
}
