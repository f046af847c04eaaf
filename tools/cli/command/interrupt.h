// Interrupt: Ctrl-C, and SIGTERM, end a call early but in order: what has arrived is written, and where to go on is
// told.
#pragma once

#include <outcrop/call_options.h>

#include <csignal>
#include <thread>

namespace outcrop::cli {

/// While it lives, the first of these signals cancels its token, and the second ends the program as if nobody had
/// cared. One at a time.
class Interrupt {
 public:
  Interrupt();
  Interrupt(const Interrupt&) = delete;
  Interrupt& operator=(const Interrupt&) = delete;
  ~Interrupt();

  CancellationToken token() const { return source_.token(); }
  /// Cancels the token without a signal. From any thread.
  void cancel() { source_.cancel(); }
  /// The signal that came; 0: none.
  int signal() const;

 private:
  void watch();

  CancellationSource source_;
  struct sigaction old_[2]{};
  std::thread watcher_;
};

/// The exit code of a program that a signal ended.
inline constexpr int exit_code_of_signal(int signal) { return 128 + signal; }

}  // namespace outcrop::cli
