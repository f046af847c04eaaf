// Keeps SIGPIPE from the program: OpenSSL writes to sockets in a way that raises it when the peer has gone.
#pragma once

#include <signal.h>

#include <ctime>

namespace outcrop::internal {

/// While it lives, writing to a closed connection is just an error, in this thread alone; the program's own handling of
/// the signal stays as it is.
class SigpipeGuard {
 public:
  /// Not `needed`: does nothing.
  explicit SigpipeGuard(bool needed) : active_(needed) {
    if (!active_) return;
    ::sigemptyset(&pipe_);
    ::sigaddset(&pipe_, SIGPIPE);
    ::pthread_sigmask(SIG_BLOCK, &pipe_, &before_);
    active_ = ::sigismember(&before_, SIGPIPE) == 0;
  }
  SigpipeGuard(const SigpipeGuard&) = delete;
  SigpipeGuard& operator=(const SigpipeGuard&) = delete;
  ~SigpipeGuard() {
    if (!active_) return;
    const timespec at_once{};
    ::sigtimedwait(&pipe_, nullptr, &at_once);  // takes the signal away, if there is one
    ::pthread_sigmask(SIG_SETMASK, &before_, nullptr);
  }

 private:
  bool active_;
  sigset_t pipe_{};
  sigset_t before_{};
};

}  // namespace outcrop::internal
