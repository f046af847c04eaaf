// Tracing calls: a bridge from interceptors to spans, as an OpenTelemetry exporter would have them. A span a call, a
// child span an attempt, and the trace's id on the wire. Nothing but the class Tracer would change for the real thing.
//
//   outcrop_example_trace_calls [--log]
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/list_evaluation_jobs.h>
#include <outcrop/interceptor.h>
#include <outcrop/log.h>

#include <chrono>
#include <cstdio>
#include <iostream>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace bedrock = outcrop::bedrock;

namespace {

struct Span {
  std::string name{};
  std::string trace_id{};   // 32 hex digits
  std::string id{};         // 16 hex digits
  std::string parent_id{};  // empty: a root
  std::vector<std::pair<std::string, std::string>> attributes{};
  std::chrono::nanoseconds duration{};
  bool failed{};
};

/// Stands for a tracer of OpenTelemetry: numbers spans and keeps those that have ended. Safe from many threads.
class Tracer {
 public:
  std::string next_id(int digits) {
    const std::lock_guard lock(mutex_);
    char text[33];
    std::snprintf(text, sizeof text, "%0*llx", digits, static_cast<unsigned long long>(++last_id_));
    return text;
  }
  void end(Span span) {
    const std::lock_guard lock(mutex_);
    ended_.push_back(std::move(span));
  }
  std::vector<Span> ended() const {
    const std::lock_guard lock(mutex_);
    return ended_;
  }

 private:
  mutable std::mutex mutex_;
  unsigned long long last_id_{};
  std::vector<Span> ended_;
};

class TracedCall final : public outcrop::CallInterceptor {
 public:
  TracedCall(Tracer& tracer, const outcrop::CallStart& call)
      : tracer_(tracer),
        call_{.name = std::string(call.service) + '/' + std::string(call.operation),
              .trace_id = tracer.next_id(32),
              .id = tracer.next_id(16),
              .attributes = {{"rpc.system", "aws-api"},
                             {"rpc.service", std::string(call.service)},
                             {"rpc.method", std::string(call.operation)}}} {}

  void before_attempt(outcrop::AttemptStart& attempt) noexcept override {
    attempt_ = {.name = std::string(attempt.method),
                .trace_id = call_.trace_id,
                .id = tracer_.next_id(16),
                .parent_id = call_.id,
                .attributes = {{"server.address", std::string(attempt.host)}}};
    if (attempt.number > 1) attempt_.attributes.emplace_back("http.resend_count", std::to_string(attempt.number - 1));
    attempt.add_header("traceparent", "00-" + attempt_.trace_id + '-' + attempt_.id + "-01");  // W3C Trace Context
  }

  void after_attempt(const outcrop::AttemptEnd& attempt) noexcept override {
    attempt_.attributes.emplace_back("http.response.status_code", std::to_string(attempt.http_status));
    end(attempt_, attempt.error, attempt.request_id, attempt.metrics.total);
  }

  void after_call(const outcrop::CallEnd& call) noexcept override {
    end(call_, call.error, call.request_id, call.metrics.total);
  }

 private:
  void end(Span& span, const outcrop::Error* error, std::string_view request_id, std::chrono::nanoseconds duration) {
    if (!request_id.empty()) span.attributes.emplace_back("aws.request_id", std::string(request_id));
    if (error) span.attributes.emplace_back("error.type", error->code);
    span.failed = error != nullptr;
    span.duration = duration;
    tracer_.end(std::move(span));
  }

  Tracer& tracer_;
  Span call_;
  Span attempt_;
};

class Tracing final : public outcrop::Interceptor {
 public:
  explicit Tracing(Tracer& tracer) : tracer_(tracer) {}
  std::unique_ptr<outcrop::CallInterceptor> call_begins(const outcrop::CallStart& call) noexcept override {
    return std::make_unique<TracedCall>(tracer_, call);
  }

 private:
  Tracer& tracer_;
};

}  // namespace

int main(int argc, char** argv) {
  Tracer tracer;
  outcrop::ClientConfig config;
  config.interceptors.push_back(std::make_shared<Tracing>(tracer));
  if (argc > 1 && std::string_view(argv[1]) == "--log") config.log = outcrop::log_to_stderr(outcrop::LogLevel::debug);
  const bedrock::Client client(config);

  const auto page = client.list_evaluation_jobs({.max_results = 5});
  if (!page) std::cout << to_string(page.error()) << '\n';

  for (const Span& span : tracer.ended()) {
    std::cout << (span.parent_id.empty() ? "" : "  ") << span.name << (span.failed ? " failed" : " ok");
    for (const auto& [name, value] : span.attributes) std::cout << ' ' << name << '=' << value;
    std::cout << '\n';
  }
  const outcrop::CallMetrics metrics = page.metrics();
  std::cout << metrics.attempts << " attempts, " << metrics.bytes_received << " bytes received\n";
  return page ? 0 : 1;
}
