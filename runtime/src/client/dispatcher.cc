// Dispatcher, and how calls get to it.
#include "outcrop/dispatcher.h"

#include <utility>

#include "client/dispatcher_loop.h"

namespace outcrop {

Dispatcher::Dispatcher() : loop_(std::make_unique<internal::DispatcherLoop>()) {}

Dispatcher::~Dispatcher() = default;

std::size_t Dispatcher::in_flight() const { return loop_->in_flight(); }

void Dispatcher::wait_until_idle() const { loop_->wait_until_idle(); }

namespace internal {

void DeletePendingCall::operator()(PendingCall* call) const { delete call; }

PendingCallPtr make_pending_call(const AsyncTarget& target, const Operation& operation, HttpRequest request,
                                 const CallOptions& options) {
  return PendingCallPtr(new PendingCall{target, operation, std::move(request), options});
}

void start(PendingCallPtr call, std::unique_ptr<Receiver> receiver) {
  DispatcherLoop& loop = DispatcherLoop::of(*call->target.dispatcher);
  loop.submit(std::make_unique<DispatchedCall>(std::move(*call), std::move(receiver)));
}

}  // namespace internal
}  // namespace outcrop
