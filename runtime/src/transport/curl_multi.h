// One libcurl multi handle, its connections, and easy handles that are used again.
#pragma once

#include <curl/curl.h>

#include <atomic>
#include <memory>
#include <vector>

#include "outcrop/transport.h"
#include "transport/curl_transfer.h"
#include "transport/socket_list.h"

namespace outcrop::internal {

/// What stands behind a lane, or behind several with settings of their own. Its functions are those of TransportLane.
class CurlMulti {
 public:
  using Instant = CurlTransfer::Instant;

  /// `clock` tells the time of limits; libcurl has its own.
  explicit CurlMulti(Instant (*clock)() = &std::chrono::steady_clock::now);
  ~CurlMulti();
  CurlMulti(const CurlMulti&) = delete;
  CurlMulti& operator=(const CurlMulti&) = delete;

  void start(Exchange& exchange, const std::shared_ptr<const CurlSettings>& settings);
  void abort(Exchange& exchange);
  void drive(std::chrono::milliseconds at_most);
  void wake();
  void abandon();

 private:
  CurlTransfer& free_transfer(const std::shared_ptr<const CurlSettings>& settings);
  void release(CurlTransfer& transfer);
  // Each moves what can be moved; true when a caller of `drive` should look.
  bool perform(Instant now);
  bool finish_late(Instant now);
  bool finish_all(CURLcode code);
  Instant next_limit() const;

  Instant (*const clock_)();
  SocketList sockets_;  // outlives the connections of multi_
  CURLM* multi_;
  std::vector<std::unique_ptr<CurlTransfer>> transfers_;
  std::vector<CurlTransfer*> running_;
  std::vector<CurlTransfer*> idle_;  // the one used last at the end
  bool speaks_tls_{};
  Instant last_drive_{};
  std::atomic<bool> woken_{};
};

}  // namespace outcrop::internal
