// A lane on libcurl: one multi handle, its connections, and easy handles that are used again.
#pragma once

#include <curl/curl.h>

#include <atomic>
#include <memory>
#include <vector>

#include "http/curl_transfer.h"
#include "http/socket_list.h"
#include "outcrop/transport.h"

namespace outcrop::internal {

class CurlLane final : public TransportLane {
 public:
  explicit CurlLane(std::shared_ptr<const CurlSettings> settings);
  ~CurlLane() override;

  void start(Exchange& exchange) override;
  void abort(Exchange& exchange) override;
  void drive(std::chrono::milliseconds at_most) override;
  void wake() override;
  void abandon() override;

 private:
  using Instant = CurlTransfer::Instant;

  CurlTransfer& free_transfer();
  void release(CurlTransfer& transfer);
  // Each moves what can be moved; true when a caller of `drive` should look.
  bool perform(Instant now);
  bool finish_idle(Instant now);
  Instant next_idle_limit() const;

  std::shared_ptr<const CurlSettings> settings_;
  SocketList sockets_;  // outlives the connections of multi_
  CURLM* multi_;
  std::vector<std::unique_ptr<CurlTransfer>> transfers_;
  std::vector<CurlTransfer*> running_;
  bool speaks_tls_{};
  Instant last_drive_{};
  std::atomic<bool> woken_{};
};

}  // namespace outcrop::internal
