// Waits on a Dispatcher.
#include "client/dispatched_wait.h"

#include <utility>

#include "client/dispatcher_loop.h"
#include "client/waiting.h"

namespace outcrop::internal {
namespace {

struct WaitOfDispatcher {
  AsyncTarget target;
  const Operation& operation;
  HttpRequest request;
  Waiting waiting;
  std::unique_ptr<Receiver> receiver;

  PendingCall call_at(Instant begin) const {
    return {.target = target,
            .operation = operation,
            .request = request,
            .options = waiting.call_options(begin),
            .begin = begin};
  }
};

class WaitingReceiver final : public Receiver {
 public:
  explicit WaitingReceiver(std::unique_ptr<WaitOfDispatcher> wait) : wait_(std::move(wait)) {}

  void* view() override { return wait_->receiver->view(); }
  void receive(CallOutcome outcome) noexcept override {
    const std::optional<Instant> next = wait_->waiting.next_call(view(), outcome);
    if (!next) return wait_->receiver->receive(std::move(outcome));
    DispatcherLoop& loop = DispatcherLoop::of(*wait_->target.dispatcher);
    PendingCall call = wait_->call_at(*next);
    loop.submit(
        std::make_unique<DispatchedCall>(std::move(call), std::make_unique<WaitingReceiver>(std::move(wait_))));
  }

 private:
  std::unique_ptr<WaitOfDispatcher> wait_;
};

}  // namespace

std::unique_ptr<Receiver> waiting_receiver(PendingCall& first, std::unique_ptr<Receiver> receiver) {
  WaitPlan plan = *std::exchange(first.wait, std::nullopt);
  plan.call.cancellation = first.options.cancellation;
  Connection& connection = *first.target.connection;
  auto wait = std::make_unique<WaitOfDispatcher>(
      WaitOfDispatcher{first.target, first.operation, first.request,
                       Waiting(connection, first.operation, std::move(plan)), std::move(receiver)});
  first.options = wait->waiting.call_options(connection.clock().steady_now());
  return std::make_unique<WaitingReceiver>(std::move(wait));
}

PendingCallPtr make_pending_wait(const AsyncTarget& target, const Operation& operation, HttpRequest request,
                                 WaitPlan plan) {
  request.feature_ids = "B";  // a waiter, in the User-Agent
  CallOptions options = plan.call;
  return PendingCallPtr(
      new PendingCall{target, operation, std::move(request), std::move(options), std::move(plan)});
}

}  // namespace outcrop::internal
