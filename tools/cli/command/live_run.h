// LiveRun: what operations have in common whose answer is written as it comes.
#pragma once

#include "command/console.h"
#include "command/exit_code.h"
#include "command/global_options.h"
#include "command/interrupt.h"
#include "command/operation.h"
#include "output/outfile.h"
#include "output/progress.h"
#include "output/writers.h"

namespace outcrop::cli {

class LiveRun {
 public:
  /// `file` may be null.
  LiveRun(const Operation& operation, const GlobalOptions& options, const Layout& layout, Outfile* file,
          Console& console);
  LiveRun(const LiveRun&) = delete;
  LiveRun& operator=(const LiveRun&) = delete;

 protected:
  ~LiveRun() = default;

  /// Of a client whose retries are told where progress is shown.
  ClientConfig config();
  CallOptions call() const { return {.cancellation = interrupt_.token()}; }

  /// False: the user has interrupted it, and was told so. As the functions below, for `return`.
  bool go_on() { return interrupt_.signal() == 0 || fail_interrupted(); }
  bool fail(const Error& error);
  bool fail_interrupted();
  /// What is told next begins a line of its own.
  void end_line();

  const Operation& operation_;
  const GlobalOptions& options_;
  const Layout& layout_;
  Outfile* const file_;
  Output* out_;  ///< the file once the answer begins, which a failed call leaves as it was
  Console& console_;
  Interrupt interrupt_;
  Progress progress_;
  bool line_is_open_{};  ///< `end_line` has to end it
  int code_{exit_code::success};
};

}  // namespace outcrop::cli
