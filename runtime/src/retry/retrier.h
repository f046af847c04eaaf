// Retrier: whether a call is tried again, and when.
#pragma once

#include <array>
#include <chrono>
#include <memory>
#include <optional>
#include <string_view>

#include "outcrop/call_options.h"
#include "outcrop/internal/seams.h"
#include "retry/retry_class.h"
#include "retry/retry_mode.h"
#include "retry/retry_quota.h"

namespace outcrop::internal {

/// What the calls of one client share. Safe from many threads.
class RetryBudget {
 public:
  RetryBudget();

  RetryQuota& quota() { return quota_; }
  RetryPace& pace(RetryMode mode) { return *paces_[static_cast<std::size_t>(mode)]; }

 private:
  RetryQuota quota_;
  std::array<std::unique_ptr<RetryPace>, kRetryModes> paces_;
};

struct RetryPolicy {
  RetryMode mode{};
  int max_attempts{1};  ///< the first one included
  /// A second request would be paid for or would act a second time: it is sent only when the service provably hasn't
  /// read the first, or has refused it and invites another.
  bool acts_once{};
};

struct RetryDecision {
  bool again{};
  Instant due{};                 ///< of the next attempt, when there is one
  std::string_view reason{};     ///< for who watches the call: "throttling", "not retryable", ...
  std::string_view for_error{};  ///< what the Error's reader should know besides; empty: nothing
};

/// One call's. One thread at a time; `budget` and `random` outlive it.
class Retrier {
 public:
  Retrier(RetryBudget& budget, Random& random) : budget_(budget), random_(random) {}
  /// A retry that was decided on and isn't sent is given back to the quota.
  ~Retrier() { take_back(); }
  Retrier(const Retrier&) = delete;
  Retrier& operator=(const Retrier&) = delete;

  /// Before the first attempt.
  void set_policy(const RetryPolicy& policy) { policy_ = policy; }
  /// With those that were withdrawn.
  int max_attempts() const { return policy_.max_attempts; }
  /// Attempts that were sent.
  int attempts() const { return attempts_; }

  /// What the mode asks to wait before the next attempt; zero: it may go, and is counted as going.
  std::chrono::nanoseconds hold_back(Instant now) { return pace().acquire(now); }
  void attempt_begins();
  /// The attempt was taken off the wire by this client itself: the service may have seen it, so it stays counted, and
  /// the call is given another one for it.
  void attempt_withdrawn() { ++policy_.max_attempts; }

  void succeeded(Instant now);
  /// `deadline`: of the whole call; absent: it has none.
  RetryDecision failed(const AttemptFailure& failure, Instant now, std::optional<Instant> deadline);

 private:
  RetryPace& pace() { return budget_.pace(policy_.mode); }
  void take_back();

  RetryBudget& budget_;
  Random& random_;
  RetryPolicy policy_;
  int attempts_{};
  int last_cost_{};    // of the last retry
  bool to_be_sent_{};  // last_cost_ is paid for an attempt that hasn't begun
};

}  // namespace outcrop::internal
