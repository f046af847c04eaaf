// CallOptions: limits, cancellation and extras of one call.
#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "outcrop/version.h"

namespace outcrop {

namespace internal {
struct CancellationState;
}

/// Tells calls to stop. Default-constructed: never cancelled. Cheap to copy; safe from many threads.
class CancellationToken {
 public:
  CancellationToken() = default;
  bool cancelled() const;

 private:
  friend class CancellationSource;
  friend struct internal::CancellationState;
  explicit CancellationToken(std::shared_ptr<internal::CancellationState> state) : state_(std::move(state)) {}
  std::shared_ptr<internal::CancellationState> state_;
};

/// Owns the decision to cancel. Safe from many threads. Destroying it cancels nothing.
class CancellationSource {
 public:
  CancellationSource();
  CancellationToken token() const;
  /// Ends every call that holds the token with ErrorKind::cancelled, wherever it is; calls made afterwards end at once.
  void cancel();

 private:
  std::shared_ptr<internal::CancellationState> state_;
};

enum class RetryMode : std::uint8_t { standard, adaptive };

/// Retries, the first attempt included in `max_attempts` (1 = no retry, 1000 at most).
struct RetryOptions {
  std::optional<RetryMode> mode{};
  std::optional<int> max_attempts{};
};

/// Limits are wall time and start with the call or the attempt. Absent: the client's own setting.
struct TimeoutOptions {
  std::optional<std::chrono::milliseconds> total{};    ///< the whole call with its retries and waits; default: none
  std::optional<std::chrono::milliseconds> attempt{};  ///< one attempt; default: none
  std::optional<std::chrono::milliseconds> connect{};  ///< to an established (TLS) connection; default 3.1 s
  std::optional<std::chrono::milliseconds>
      idle{};  ///< without a byte in either direction; default 60 s, model invocations 1 h
};

/// Settings of one call, over those of the client.
struct CallOptions {
  TimeoutOptions timeout{};
  CancellationToken cancellation{};
  /// Sent and signed as they are. What the SDK sets itself (Host, ...; Authorization, but for noAuth) is refused.
  std::vector<std::pair<std::string, std::string>> headers{};
  RetryOptions retry{};
  /// A page of a listing that can't be read (ErrorKind::malformed_response) but tells the next page's token is handed
  /// out as an Error, and the listing goes on behind it. Else it ends there.
  bool skip_unreadable_pages{};
};

}  // namespace outcrop
