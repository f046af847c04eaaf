// Dispatcher: one thread that has many calls on their way at once.
#pragma once

#include <cstddef>
#include <memory>

#include "outcrop/version.h"

namespace outcrop {

namespace internal {
class DispatcherLoop;
}

/// Runs calls that were started with `client.async(dispatcher)`, of as many clients as one likes, in one thread of its
/// own, which also decodes the answers and runs the callbacks: they should be short. Another thread, one a client,
/// lives for as long as credentials are being fetched.
///
/// At most ClientConfig::max_connections calls of a client are on the wire at once (not counting those that other
/// threads make), the others wait in order of arrival. Safe from many threads. It must outlive every `start` of a call.
/// In a child process after fork it has no calls, since they go on in the parent alone: a call that is started with it
/// there ends at once, in the thread that starts it, with the error DispatcherOfParent.
class Dispatcher {
 public:
  Dispatcher();
  /// Ends the calls that are still on their way with ErrorKind::cancelled, after whose callbacks it returns. Calls that
  /// those callbacks start end in the same way. In a callback (std::exit) it leaves them.
  ~Dispatcher();
  Dispatcher(const Dispatcher&) = delete;
  Dispatcher& operator=(const Dispatcher&) = delete;

  /// Calls that were started and whose callback has not returned.
  std::size_t in_flight() const;
  /// Blocks until there are none. Not from a callback.
  void wait_until_idle() const;

 private:
  friend class internal::DispatcherLoop;
  internal::DispatcherLoop* const loop_;  // other threads read it while a callback ends the program
};

}  // namespace outcrop
