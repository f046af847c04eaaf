// The decision whether a call is tried again.
#include "retry/retrier.h"

#include <utility>

namespace outcrop::internal {

RetryBudget::RetryBudget() {
  for (std::size_t mode = 0; mode < paces_.size(); ++mode) paces_[mode] = make_retry_pace(static_cast<RetryMode>(mode));
}

void Retrier::attempt_begins() {
  ++attempts_;
  to_be_sent_ = false;
}

void Retrier::take_back() {
  if (std::exchange(to_be_sent_, false)) budget_.quota().give_back(last_cost_);
}

void Retrier::succeeded(Instant now) {
  pace().update(false, now);
  budget_.quota().give_back(last_cost_ ? last_cost_ : RetryQuota::kNoRetryIncrement);
}

RetryDecision Retrier::failed(const AttemptFailure& failure, Instant now, std::optional<Instant> deadline) {
  const bool throttled = failure.kind == RetryClass::throttling;
  pace().update(throttled, now);
  if (failure.kind == RetryClass::none) return {.reason = "not retryable"};
  if (attempts_ >= policy_.max_attempts) return {.reason = "that was the last attempt of the call"};
  if (policy_.acts_once && failure.delivery != Delivery::not_sent && !failure.invites_retry)
    return {.reason = "the service may have done it already",
            .for_error = "not tried again: the service may have done it already, and would do it twice"};
  const Delay computed = pace().delay(failure.kind, attempts_ - 1, random_.fraction());
  const Instant due = now + with_hint(computed, failure.hint);
  if (deadline && due >= *deadline)
    return {.reason = "the limit of the call would pass before",
            .for_error = "not tried again: the limit of the call, CallOptions::timeout.total, would pass before"};
  // Last, so that what isn't tried again costs the other calls nothing.
  const int cost = retry_cost(failure.kind);
  if (!budget_.quota().take(cost))
    return {.reason = "the retry quota is used up",
            .for_error = "not tried again: too many calls of this client fail, its retry quota is used up"};
  last_cost_ = cost;
  to_be_sent_ = true;
  return {.again = true, .due = due, .reason = throttled ? "throttling" : "transient"};
}

}  // namespace outcrop::internal
