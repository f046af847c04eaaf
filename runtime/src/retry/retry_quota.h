// The retry quota of a client: what keeps retries from adding to an outage.
#pragma once

#include <atomic>

#include "retry/retry_class.h"

namespace outcrop::internal {

/// What a retry takes from the quota (standard mode, numbers of 2026).
constexpr int retry_cost(RetryClass kind) { return kind == RetryClass::throttling ? 5 : 14; }

/// A bucket of tokens, full at first, shared by all calls of a client. Safe from many threads, without a lock.
class RetryQuota {
 public:
  static constexpr int kCapacity = 500;
  /// Given back by a call that succeeded without a retry.
  static constexpr int kNoRetryIncrement = 1;

  /// False, and nothing taken, when there is less left.
  bool take(int cost) {
    int left = left_.load(std::memory_order_relaxed);
    while (left >= cost)
      if (left_.compare_exchange_weak(left, left - cost, std::memory_order_relaxed)) return true;
    return false;
  }
  /// Never above the capacity.
  void give_back(int tokens) {
    int left = left_.load(std::memory_order_relaxed);
    while (left < kCapacity) {
      const int more = left + tokens < kCapacity ? left + tokens : kCapacity;
      if (left_.compare_exchange_weak(left, more, std::memory_order_relaxed)) return;
    }
  }
  int left() const { return left_.load(std::memory_order_relaxed); }

 private:
  std::atomic<int> left_{kCapacity};
};

}  // namespace outcrop::internal
