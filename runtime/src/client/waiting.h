// Waiting: what one wait has seen, and when it calls again.
#pragma once

#include <chrono>
#include <optional>

#include "client/connection.h"
#include "outcrop/internal/wait.h"

namespace outcrop::internal {

/// Knows nothing of how its calls are made. One thread at a time. Connection and operation outlive it.
class Waiting {
 public:
  Waiting(Connection& connection, const Operation& operation, WaitPlan plan);

  /// Of a call that begins at `begin`: no longer than the wait.
  CallOptions call_options(Instant begin) const;
  /// When to call again after a call that ended with `outcome`. Absent: the wait is over, and `outcome` is its own.
  std::optional<Instant> next_call(void* view, CallOutcome& outcome);

  const CancellationToken& cancellation() const { return plan_.call.cancellation; }

 private:
  std::optional<Instant> pause(CallOutcome& outcome);
  Error failed(const Verdict& verdict, const CallOutcome& outcome) const;
  Error too_late() const;

  Connection& connection_;
  const Operation& operation_;
  WaitPlan plan_;
  std::chrono::milliseconds max_wait_;
  std::chrono::milliseconds min_delay_;
  std::chrono::milliseconds max_delay_;
  Instant end_;
  int calls_{};
  int attempts_{};  // of all of them
};

}  // namespace outcrop::internal
