// libcurl multi handles, their connections, and easy handles that are used again.
#pragma once

#include <curl/curl.h>

#include <atomic>
#include <map>
#include <memory>
#include <vector>

#include "outcrop/transport.h"
#include "transport/curl_transfer.h"
#include "transport/socket_list.h"
#include "transport/socket_poll.h"

namespace outcrop::internal {

class CurlMulti;

/// Whenever an exchange begins or ends, libcurl looks at every connection of a multi handle: so many share one.
struct CurlShard {
  CurlMulti& lane;
  CURLM* handle;
  std::size_t transfers{};
  std::chrono::steady_clock::time_point timer{std::chrono::steady_clock::time_point::max()};  // of libcurl
};

/// What stands behind a lane, or behind several with settings of their own. Its functions are those of TransportLane.
class CurlMulti {
 public:
  using Instant = CurlTransfer::Instant;

  /// `clock` tells the time of limits; libcurl has its own.
  explicit CurlMulti(Instant (*clock)() = &std::chrono::steady_clock::now,
                     std::unique_ptr<SocketPoll> poll = SocketPoll::make());
  ~CurlMulti();
  CurlMulti(const CurlMulti&) = delete;
  CurlMulti& operator=(const CurlMulti&) = delete;

  void start(Exchange& exchange, const std::shared_ptr<const CurlSettings>& settings);
  void abort(Exchange& exchange);
  void drive(std::chrono::milliseconds at_most);
  void wake();
  void abandon();
  /// A lane with these settings goes, and what is kept for its next exchanges with it.
  void leave(const CurlSettings& settings);

 private:
  using ByLimit = std::multimap<Instant, CurlTransfer*>;

  static int on_interest(CURL*, curl_socket_t socket, int what, void* self, void*) noexcept;
  static int on_timer(CURLM*, long milliseconds, void* self) noexcept;
  CurlShard& shard_for(const CurlSettings& settings);
  CurlTransfer& free_transfer(const std::shared_ptr<const CurlSettings>& settings);
  void release(CurlTransfer& transfer);
  void place(CurlTransfer& transfer);
  void pass_time(Instant now);
  void discount(Instant now);
  void watch_again(const CurlTransfer& transfer);
  int milliseconds_to_wait(Instant end) const;
  // Each moves what can be moved; true when a caller of `drive` should look.
  bool act(CurlShard& shard, curl_socket_t socket, int what);
  bool act_on_timers();
  bool take_progress();
  bool move_bodies();
  bool finish_late();
  bool finish_all(CURLcode code);
  void forget_shards();

  Instant (*const clock_)();
  const std::unique_ptr<SocketPoll> poll_;
  SocketList sockets_;  // outlives the connections of the shards
  std::vector<std::unique_ptr<CurlShard>> shards_;
  std::vector<std::unique_ptr<CurlTransfer>> transfers_;
  std::vector<CurlTransfer*> idle_;     // the one used last at the end
  std::vector<CurlTransfer*> pausing_;  // those on their way that wait for more to send, or for room, now and then
  std::vector<CurlTransfer*> moved_;    // since their progress was taken
  // Those on their way, by an instant up to which none of its limits passes; all in time that passes within drives
  // alone.
  ByLimit running_;
  Instant time_{};
  Instant last_drive_{};            // its end, by the clock
  Instant::duration discounted_{};  // since transfers were told
  bool speaks_tls_{};
  bool broken_{};  // libcurl 7.88 divides by zero behind a failure of its own in the table of sockets
  std::atomic<bool> woken_{};
};

}  // namespace outcrop::internal
