// Dispatcher, and how calls get to it.
#include "outcrop/dispatcher.h"

#include <utility>

#include "base/cancellation.h"
#include "client/dispatched_wait.h"
#include "client/dispatcher_loop.h"
#include "client/failure.h"

namespace outcrop {

Dispatcher::Dispatcher() : loop_(new internal::DispatcherLoop()) {}

Dispatcher::~Dispatcher() {
  // Else its thread isn't here, or is this one, and can't be waited for.
  if (!loop_->is_of_parent() && !loop_->is_own_thread()) delete loop_;
}

std::size_t Dispatcher::in_flight() const { return loop_->is_of_parent() ? 0 : loop_->in_flight(); }

void Dispatcher::wait_until_idle() const {
  if (!loop_->is_of_parent()) loop_->wait_until_idle();
}

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
  if (loop.is_of_parent()) {
    receiver->receive({std::make_unique<Error>(dispatcher_of_parent(begun->operation)), nullptr});
    return;
  }
  if (begun->wait) receiver = waiting_receiver(*begun, std::move(receiver));
  loop.submit(std::make_unique<DispatchedCall>(std::move(*begun), std::move(receiver)));
}

}  // namespace internal
}  // namespace outcrop
