// The seam between generated clients and the runtime for calls on a Dispatcher.
#pragma once

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
struct DeletePendingCall {
  void operator()(PendingCall* call) const;
};
using PendingCallPtr = std::unique_ptr<PendingCall, DeletePendingCall>;

PendingCallPtr make_pending_call(const AsyncTarget& target, const Operation& operation, HttpRequest request,
                                 const CallOptions& options);

/// Hands the call to its dispatcher.
void start(PendingCallPtr call, std::unique_ptr<Receiver> receiver);

}  // namespace internal
}  // namespace outcrop
