// Seams: the machine's time, randomness and environment, so that tests can replace them.
#pragma once

#include <chrono>
#include <memory>

#include "outcrop/call_options.h"
#include "outcrop/timestamp.h"

namespace outcrop::internal {

class Environment;

/// An instant of the monotonic clock.
using Instant = std::chrono::steady_clock::time_point;

/// Time and waiting. Safe from many threads.
class Clock {
 public:
  virtual ~Clock() = default;
  /// Wall time, for signatures.
  virtual Timestamp now() const = 0;
  /// Monotonic time, for limits and delays.
  virtual Instant steady_now() const = 0;
  /// Blocks until `until`, or until `token` is cancelled.
  virtual void wait_until(Instant until, const CancellationToken& token) = 0;
};

/// Randomness for retry delays. Safe from many threads.
class Random {
 public:
  virtual ~Random() = default;
  /// Uniform in [0, 1).
  virtual double fraction() = 0;
};

/// What ClientConfig::seams replaces. A null member stands for the machine's own.
struct Seams {
  std::shared_ptr<Clock> clock{};
  std::shared_ptr<Random> random{};
  std::shared_ptr<const Environment> environment{};
};

/// The machine's own; one for the whole process, without state.
const std::shared_ptr<Clock>& machine_clock();
const std::shared_ptr<Random>& machine_random();

}  // namespace outcrop::internal
