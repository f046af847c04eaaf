// Many calls at once from one thread: a Dispatcher answers with callbacks, futures, or co_await (outcrop/coroutine.h).
//
//   outcrop_example_many_calls [COUNT]
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/operations/get_evaluation_job.h>
#include <outcrop/bedrock/operations/list_evaluation_jobs.h>

#include <cstdlib>
#include <iostream>
#include <map>
#include <string>

namespace bedrock = outcrop::bedrock;

int main(int argc, char** argv) {
  const int count = argc > 1 ? std::atoi(argv[1]) : 100;
  const bedrock::Client client;
  std::map<std::string, int> by_status;  // written by callbacks, which all run in the dispatcher's thread
  int failed = 0;

  outcrop::Dispatcher dispatcher;
  const bedrock::AsyncClient async = client.async(dispatcher);

  // A future, for one answer that is waited for.
  const auto page = async.list_evaluation_jobs({.max_results = count}).future().get();
  if (!page) {
    std::cerr << to_string(page.error()) << '\n';
    return 1;
  }
  // Callbacks, for many answers that come as they like.
  for (const bedrock::EvaluationSummaryView& job : page->job_summaries)
    async.get_evaluation_job({.job_identifier = std::string(job.job_arn)},
                             [&](const outcrop::Response<bedrock::GetEvaluationJobView>& details) {
                               if (details) {
                                 ++by_status[std::string(details->status.text())];
                               } else {
                                 ++failed;
                               }
                             });
  dispatcher.wait_until_idle();

  for (const auto& [status, jobs] : by_status) std::cout << status << ": " << jobs << '\n';
  std::cout << failed << " failed\n";
  return failed == 0 ? 0 : 1;
}
