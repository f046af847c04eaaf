// Dispatcher, and how calls get to it.
#include "outcrop/dispatcher.h"

#include <utility>

#include "base/cancellation.h"
#include "client/dispatcher_loop.h"

namespace outcrop {

Dispatcher::Dispatcher() : loop_(std::make_unique<internal::DispatcherLoop>()) {}

Dispatcher::~Dispatcher() = default;

std::size_t Dispatcher::in_flight() const { return loop_->in_flight(); }

void Dispatcher::wait_until_idle() const { loop_->wait_until_idle(); }

namespace internal {

void drop(PendingCall* call) noexcept {
  const std::unique_ptr<PendingCall> dropped(call);
  const auto& log = call->target.connection->config().log;
  if (log && log->wants(LogLevel::warning))
    log->write({.level = LogLevel::warning,
                .operation = call->operation.name,
                .invocation_id = {},
                .text = "an asynchronous call was dropped before it began: then, future or co_await begin it"});
}

PendingCallPtr make_pending_call(const AsyncTarget& target, const Operation& operation, HttpRequest request,
                                 const CallOptions& options) {
  return PendingCallPtr(new PendingCall{target, operation, std::move(request), options});
}

void start(PendingCallPtr call, std::unique_ptr<Receiver> receiver, CancellationToken stop) {
  const std::unique_ptr<PendingCall> begun(call.release());
  begun->options.cancellation = cancelled_by_either(begun->options.cancellation, stop);
  DispatcherLoop& loop = DispatcherLoop::of(*begun->target.dispatcher);
  loop.submit(std::make_unique<DispatchedCall>(std::move(*begun), std::move(receiver)));
}

}  // namespace internal
}  // namespace outcrop
