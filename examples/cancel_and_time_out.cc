// Limits and cancellation: a call that may take only so long, and one that another thread stops.
//
//   outcrop_example_cancel_and_time_out
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/list_evaluation_jobs.h>

#include <chrono>
#include <iostream>
#include <thread>

using namespace std::chrono_literals;
namespace bedrock = outcrop::bedrock;

int main() {
  // For all calls of the client: 2 s to connect, and no more than two attempts.
  const bedrock::Client client({.timeout = {.connect = 2s}, .retry = {.max_attempts = 2}});

  // For one call: 500 ms for everything, retries and waits included.
  const auto quick = client.list_evaluation_jobs({.max_results = 1}, {.timeout = {.total = 500ms}});
  std::cout << "within 500 ms: " << (quick ? "answered" : quick.error().code) << '\n';

  // From another thread. The source may stop many calls; those made afterwards end at once.
  outcrop::CancellationSource stop;
  std::thread user([&stop] { stop.cancel(); });
  user.join();
  const auto cancelled = client.list_evaluation_jobs({}, {.cancellation = stop.token()});
  if (!cancelled && cancelled.error().kind == outcrop::ErrorKind::cancelled) std::cout << "cancelled\n";
}
