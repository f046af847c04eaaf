// The seam between generated clients and the runtime for calls on a Dispatcher.
#pragma once

#include <cassert>
#include <exception>
#include <memory>

#include "outcrop/call_options.h"
#include "outcrop/pages.h"

namespace outcrop {

class Dispatcher;

namespace internal {

/// Whose calls, and who runs them.
struct AsyncTarget {
  std::shared_ptr<Connection> connection;
  Dispatcher* dispatcher;
};

/// Gets the outcome of a call, once, in the dispatcher's thread.
class Receiver {
 public:
  virtual ~Receiver() = default;
  /// What the answer is decoded into: the view of the operation.
  virtual void* view() = 0;
  virtual void receive(CallOutcome outcome) noexcept = 0;
};

/// A call with all that it needs, not started.
struct PendingCall;
/// Destroys it, and tells the client's log that nobody started it.
void drop(PendingCall* call) noexcept;
struct DeletePendingCall {
  void operator()(PendingCall* call) const {
    // While an exception is on its way it is no mistake.
    assert(std::uncaught_exceptions() > 0 &&
           "an asynchronous call was dropped before it began: then, future or co_await begin it");
    drop(call);
  }
};
using PendingCallPtr = std::unique_ptr<PendingCall, DeletePendingCall>;

PendingCallPtr make_pending_call(const AsyncTarget& target, const Operation& operation, HttpRequest request,
                                 const CallOptions& options);

/// Hands the call to its dispatcher. It is cancelled by `stop` as well as by the token of its options.
void start(PendingCallPtr call, std::unique_ptr<Receiver> receiver, CancellationToken stop);

}  // namespace internal
}  // namespace outcrop
