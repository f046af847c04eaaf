// WaitOptions: how long a waiter asks, how often, and who hears of it.
#pragma once

#include <chrono>
#include <functional>
#include <optional>

#include "outcrop/call_options.h"

namespace outcrop {

/// Of `client.wait_until_...`: a waiter calls the same operation again and again, with pauses that grow and are drawn at
/// random within their bounds, until the answer shows what it waits for. `View` is what the operation answers with.
template <class View>
struct WaitOptions {
  /// From the first call on; afterwards the wait ends with ErrorKind::timeout. Absent: the waiter's own, which its
  /// comment tells.
  std::optional<std::chrono::milliseconds> max_wait{};
  /// Bounds of the pause between two calls. Absent: the waiter's own.
  std::optional<std::chrono::milliseconds> min_delay{};
  std::optional<std::chrono::milliseconds> max_delay{};
  /// Hears of each answer, the last one included, in the thread that waits, or in the dispatcher's. The view is valid
  /// during the call. An exception that it throws ends the wait as its Error.
  std::function<void(const View&)> progress{};
  /// Of each call; its cancellation token ends the pauses too.
  CallOptions call{};
};

}  // namespace outcrop
