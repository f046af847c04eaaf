// What a call cost: attempts, bytes and times.
#pragma once

#include <chrono>
#include <cstdint>

#include "outcrop/version.h"

namespace outcrop {

/// One request and its answer on the wire. Zero times: not known, or nothing of the kind happened, as on a connection
/// that was there already.
struct ExchangeMetrics {
  std::chrono::nanoseconds dns{};         ///< the name was looked up
  std::chrono::nanoseconds connect{};     ///< TCP, the proxy's tunnel included
  std::chrono::nanoseconds tls{};         ///< the handshake
  std::chrono::nanoseconds first_byte{};  ///< from the start of the exchange to the first byte of the answer
  std::chrono::nanoseconds total{};       ///< from start to end
  std::uint64_t bytes_sent{};             ///< head and body, as HTTP/1.1 writes them
  std::uint64_t bytes_received{};         ///< head and body
  bool connection_reused{};
};

/// One call. Of an event stream: up to its first headers.
struct CallMetrics {
  int attempts{};                          ///< that were sent, the last one included
  std::chrono::nanoseconds total{};        ///< from the call's beginning to its decoded answer, or its failure
  std::chrono::nanoseconds credentials{};  ///< until the credentials were there, over all attempts
  std::chrono::nanoseconds queued{};       ///< for a free connection, over all attempts
  std::chrono::nanoseconds backed_off{};   ///< between attempts
  std::chrono::nanoseconds decode{};       ///< from the body to the view
  std::uint64_t bytes_sent{};              ///< over all attempts
  std::uint64_t bytes_received{};          ///< over all attempts
  ExchangeMetrics last_attempt{};
};

}  // namespace outcrop
