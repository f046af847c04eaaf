// Runs a program and reads what it prints.
#pragma once

#include <chrono>
#include <string>
#include <vector>

#include "outcrop/call_options.h"

namespace outcrop::internal {

struct ProcessResult {
  enum class End : std::uint8_t { exited, killed_by_signal, not_started, too_slow, cancelled, too_much_output };
  End end{End::exited};
  int code{};  ///< exit code, signal, or errno of a start that failed
  std::string out{};
  std::string err{};  ///< at most the first 4 KiB
};

/// Runs `words` (the program is sought in PATH) without a shell and without input, in a process group of its own, which
/// is killed when it takes longer than `limit`, is cancelled or prints more than 1 MiB. At least one word.
ProcessResult run_process(const std::vector<std::string>& words, std::chrono::milliseconds limit,
                          const CancellationToken& cancellation);

}  // namespace outcrop::internal
