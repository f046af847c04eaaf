// The connections that are open, and which of them have waited longest for a request.
#pragma once

#include <atomic>
#include <cstddef>
#include <list>
#include <memory>
#include <mutex>
#include <unordered_map>

namespace outcrop::emulator {

class Session;

/// Any thread.
class SessionList {
 public:
  void add(Session& session);
  void remove(Session& session);
  /// It waits for a request from now on; or no longer.
  void idles(Session& session);
  void works(Session& session);

  /// So that another connection has room. Nothing happens where none is idle.
  void end_longest_idle();
  void stop_all();

  /// What HeldBytes count.
  std::atomic<std::size_t>& held_bytes() { return held_bytes_; }

 private:
  using Idle = std::list<Session*>;

  std::atomic<std::size_t> held_bytes_{};
  std::mutex mutex_;
  Idle idle_;                                           // the longest first
  std::unordered_map<Session*, Idle::iterator> where_;  // idle_.end(): at work
};

}  // namespace outcrop::emulator
