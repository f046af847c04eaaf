// Counts jobs by their state: all jobs of all pages as one range.
//
//   outcrop_example_list_items [TEXT THAT THE NAMES CONTAIN]
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/list_evaluation_jobs.h>

#include <iostream>
#include <map>
#include <optional>
#include <string>

namespace bedrock = outcrop::bedrock;

int main(int argc, char** argv) {
  const bedrock::Client client;
  bedrock::ListEvaluationJobsRequest request{.max_results = 500};
  if (argc > 1) request.name_contains = argv[1];

  std::map<std::string, int, std::less<>> jobs_by_status;
  for (const auto job : client.list_evaluation_jobs_items(request)) {
    if (!job) {  // the last element, when a page failed
      std::cerr << to_string(job.error()) << '\n';
      return 1;
    }
    // `text` is what the service said, also if this version of the SDK doesn't know the value.
    ++jobs_by_status[std::string(job->status.text())];
  }
  for (const auto& [status, jobs] : jobs_by_status) std::cout << status << ": " << jobs << '\n';
}
