// A transport of one's own: requests leave the SDK signed, and what comes back is read as ever. This one answers from
// memory, as a proxy in the program, a cache or an unusual network would.
//
//   outcrop_example_custom_transport
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/list_evaluation_jobs.h>
#include <outcrop/credentials.h>
#include <outcrop/transport.h>

#include <chrono>
#include <iostream>
#include <memory>

namespace bedrock = outcrop::bedrock;

namespace {

class MemoryLane final : public outcrop::TransportLane {
 public:
  void start(outcrop::Exchange& exchange) override {
    std::cout << exchange.request().method << ' ' << exchange.request().url << '\n';
    exchange.set_status(200);
    exchange.add_header("Content-Type", "application/json");
    outcrop::TransportResult result;
    if (!exchange.append_body(R"({"jobSummaries":[{"jobName":"from-memory","status":"Completed"}]})"))
      result.failure = exchange.body_failure();
    exchange.finish(std::move(result));
  }
  void abort(outcrop::Exchange&) override {}
  void drive(std::chrono::milliseconds) override {}
  void wake() override {}
};

class MemoryTransport final : public outcrop::Transport {
 public:
  std::unique_ptr<outcrop::TransportLane> open_lane() override { return std::make_unique<MemoryLane>(); }
};

}  // namespace

int main() {
  const bedrock::Client client({
      .region = "us-east-1",
      .credentials = outcrop::static_credentials({.access_key_id = "AKIDEXAMPLE", .secret_access_key = "example"}),
      .transport = std::make_shared<MemoryTransport>(),
  });
  const auto page = client.list_evaluation_jobs({.status_equals = bedrock::EvaluationJobStatus::completed});
  if (!page) {
    std::cerr << to_string(page.error()) << '\n';
    return 1;
  }
  for (const auto& job : page->job_summaries) std::cout << job.job_name << ": " << job.status.text() << '\n';
}
