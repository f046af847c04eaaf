// Testing a program that uses the SDK, offline: answers from a script, and a clock on which nobody waits.
//
//   outcrop_example_test_your_code
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/list_evaluation_jobs.h>
#include <outcrop/testing.h>

#include <cstdlib>
#include <iostream>
#include <memory>

namespace bedrock = outcrop::bedrock;
namespace testing = outcrop::testing;

namespace {

/// The code under test.
int count_failed_jobs(const bedrock::Client& client) {
  int failed = 0;
  for (const auto job : client.list_evaluation_jobs_items({.status_equals = bedrock::EvaluationJobStatus::failed})) {
    if (!job) return -1;
    ++failed;
  }
  return failed;
}

void expect(bool holds, const char* what) {
  std::cout << (holds ? "ok: " : "FAILED: ") << what << '\n';
  if (!holds) std::exit(1);
}

}  // namespace

int main() {
  const testing::FakeClock clock;
  const auto transport = std::make_shared<testing::ScriptedTransport>(clock);
  transport->then(testing::service_error("ThrottlingException", 429))
      .then(testing::json(R"({"jobSummaries":[{"jobName":"a"},{"jobName":"b"}],"nextToken":"more"})"))
      .then(testing::json(R"({"jobSummaries":[{"jobName":"c"}]})"));
  const bedrock::Client client(testing::offline_config(transport, clock));

  expect(count_failed_jobs(client) == 3, "counts the jobs of both pages");
  expect(transport->requests().size() == 3, "the throttled request was sent again");
  expect(transport->requests()[0].target() == "/evaluation-jobs?statusEquals=Failed", "asks for failed jobs only");
  expect(!clock.waits().empty(), "waits before it tries again, in the clock's own time");
}
