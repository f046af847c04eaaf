// WaitOptions: how long a waiter asks, and how often.
#pragma once

#include <chrono>
#include <optional>

#include "outcrop/call_options.h"

namespace outcrop {

/// Of `client.wait_until_...`: a waiter calls the same operation again and again, with growing pauses, until the answer
/// shows what it waits for.
struct WaitOptions {
  /// Afterwards the wait ends with ErrorKind::timeout.
  std::chrono::milliseconds max_wait{std::chrono::minutes(10)};
  /// Bounds of the pause between two calls. Absent: the waiter's own.
  std::optional<std::chrono::milliseconds> min_delay{};
  std::optional<std::chrono::milliseconds> max_delay{};
  /// Of each call; its cancellation token ends the pauses too.
  CallOptions call{};
};

}  // namespace outcrop
