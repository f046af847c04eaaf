// outcrop_integration_http2 ENDPOINT CALLS JOBS [MAX_ATTEMPTS]: so many listings of JOBS jobs at once over HTTP/2, by a
// dispatcher; prints {"jobs", "attempts", "error"} of each, a line a call. Settings come from the environment.
#include <cstdio>
#include <cstdlib>
#include <mutex>
#include <nlohmann/json.hpp>
#include <vector>

#include "outcrop/bedrock/async_client.h"
#include "outcrop/bedrock/client.h"
#include "outcrop/bedrock/operations/list_evaluation_jobs.h"
#include "outcrop/dispatcher.h"
#include "outcrop/error.h"

int main(int argc, char** argv) {
  using namespace outcrop::bedrock;
  if (argc < 4) return 2;
  outcrop::ClientConfig config{.endpoint_url = argv[1]};
  config.http2 = true;
  if (argc > 4) config.retry.max_attempts = std::atoi(argv[4]);
  const Client client(config);
  const ListEvaluationJobsRequest request{.max_results = std::atoi(argv[3])};
  if (!client.list_evaluation_jobs(request)) return 1;  // others may share its connection

  std::mutex mutex;
  std::vector<nlohmann::json> ends;
  outcrop::Dispatcher dispatcher;
  for (int i = 0; i < std::atoi(argv[2]); ++i)
    client.async(dispatcher).list_evaluation_jobs(request, [&](const outcrop::Response<ListEvaluationJobsView>& page) {
      nlohmann::json end{{"jobs", page ? page->job_summaries.size() : 0},
                         {"attempts", page ? page.attempts() : page.error().attempts}};
      if (!page) end["error"] = outcrop::to_string(page.error());
      const std::lock_guard lock(mutex);
      ends.push_back(std::move(end));
    });
  dispatcher.wait_until_idle();
  for (const auto& end : ends) std::puts(end.dump().c_str());
}
