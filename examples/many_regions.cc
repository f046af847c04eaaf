// The same question to several regions at the same time: a client a region, and one thread for all of them.
//
//   outcrop_example_many_regions [REGION...]
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/operations/list_evaluation_jobs.h>

#include <iostream>
#include <string>
#include <vector>

namespace bedrock = outcrop::bedrock;

int main(int argc, char** argv) {
  std::vector<std::string> regions(argv + 1, argv + argc);
  if (regions.empty()) regions = {"us-east-1", "us-west-2", "eu-central-1"};

  outcrop::Dispatcher dispatcher;
  bool all_answered = true;  // written by callbacks, which all run in the dispatcher's thread
  for (const std::string& region : regions) {
    const bedrock::Client client({.region = region});  // lives on while its call does
    client.async(dispatcher)
        .list_evaluation_jobs({.status_equals = bedrock::EvaluationJobStatus::in_progress, .max_results = 1000},
                              [&all_answered, region](const outcrop::Response<bedrock::ListEvaluationJobsView>& page) {
                                if (!page) {  // one region that is down says nothing of the others
                                  all_answered = false;
                                  std::cout << region << ": " << to_string(page.error()) << '\n';
                                  return;
                                }
                                std::cout << region << ": " << page->job_summaries.size()
                                          << (page->next_token ? " or more" : "") << " at work\n";
                              });
  }
  dispatcher.wait_until_idle();
  return all_answered ? 0 : 1;
}
