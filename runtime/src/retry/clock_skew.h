// How far the service's clock is ahead of ours, learnt from the Date of its answers (SigV4 clock skew correction).
#pragma once

#include <atomic>
#include <chrono>
#include <optional>

#include "outcrop/internal/response_storage.h"
#include "outcrop/internal/seams.h"

namespace outcrop::internal {

using Skew = std::chrono::milliseconds;

/// When an attempt was sent and answered: its signing clock, without any correction, and the time that it took.
struct AttemptTimes {
  Timestamp sent_at{};
  std::chrono::nanoseconds elapsed{};
};

/// What an answer says about the skew: its Date was written at some moment of the attempt. A model that thinks for ten
/// minutes writes it at their end, so that the middle alone would make two clocks that agree five minutes differ.
struct MeasuredSkew {
  Skew middle{};
  Skew error{};  ///< in both directions

  /// The skew that `used` was signed with where that agrees with the Date; else the middle of those that do, of a long
  /// attempt the nearest.
  Skew learnt(Skew used) const;
};

/// Empty without a readable Date, with an Age (it was cached on the way), and after more than 15 minutes.
std::optional<MeasuredSkew> measure_skew(const ResponseHeaders& headers, const AttemptTimes& times);

/// A clock difference that explains a refused signature: more than 4 minutes from what was signed with.
bool is_skew_error(Skew used, const std::optional<MeasuredSkew>& measured);

/// The last measurement of a client. Safe from many threads.
class ClockSkew {
 public:
  Skew get() const { return Skew(milliseconds_.load(std::memory_order_relaxed)); }
  void set(Skew skew) { milliseconds_.store(skew.count(), std::memory_order_relaxed); }

 private:
  std::atomic<Skew::rep> milliseconds_{};
};

}  // namespace outcrop::internal
