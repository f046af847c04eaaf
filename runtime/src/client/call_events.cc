// The events of a call's answer, read from the connection as they are asked for.
#include <memory>
#include <optional>
#include <utility>

#include "client/driver.h"
#include "client/failure.h"
#include "client/received_events.h"
#include "outcrop/internal/stream_call.h"

namespace outcrop::internal {
namespace {

class CallEvents final : public EventSource, private ReceivedEvents {
 public:
  CallEvents(std::shared_ptr<Connection> connection, const Operation& operation, HttpRequest request,
             const CallOptions& options)
      : ReceivedEvents(*connection, operation),
        connection_(std::move(connection)),
        options_(options),
        call_(*connection_, operation, std::move(request), options_) {}
  ~CallEvents() override { close(); }

  CallOutcome open(void* view) override {
    driver_.add(call_);
    driver_.finish(call_);
    return ReceivedEvents::open(view, [this] { driver_.receive(call_); });
  }
  bool next(void* view, std::unique_ptr<Error>& error) override {
    return ReceivedEvents::next(view, error, [this] { driver_.receive(call_); });
  }
  RawEvent raw() const override { return ReceivedEvents::raw(); }

 private:
  std::optional<CallOutcome> failed() override {
    return call_.state() == Call::State::done ? std::optional(call_.take(nullptr)) : std::nullopt;
  }
  bool has_answer() override { return call_.state() == Call::State::streaming; }
  ResponseStorage& answer() override { return call_.stream(); }
  PaddedBuffer& body() override { return call_.stream().body; }
  bool at_end() override { return call_.exchange().finished(); }
  std::unique_ptr<Error> failure_at_end() override { return call_.stream_failure(); }
  void let_go(const Error* error) override {
    call_.stream_over(error);
    driver_.remove(call_);
  }
  JsonReader& reader() override { return call_.reader(); }
  CallMetrics metrics() const override { return call_.metrics(); }

  const std::shared_ptr<Connection> connection_;
  const CallOptions options_;
  Call call_;
  Driver driver_;  // has the call until the stream is over
};

}  // namespace

OpenedStream open_stream(std::shared_ptr<Connection> connection, const Operation& operation, HttpRequest request,
                         const CallOptions& options, void* view) {
  try {
    auto events = std::make_unique<CallEvents>(std::move(connection), operation, std::move(request), options);
    CallOutcome opening = events->open(view);
    if (opening.error) return {std::move(opening), nullptr};
    return {std::move(opening), std::move(events)};
  } catch (...) {
    return {{std::make_unique<Error>(exception_thrown(operation)), nullptr}, nullptr};
  }
}

}  // namespace outcrop::internal
