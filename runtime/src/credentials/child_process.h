// Runs a program and reads what it prints.
#pragma once

#include <chrono>
#include <string>
#include <vector>

#include "base/secret.h"
#include "outcrop/call_options.h"

namespace outcrop::internal {

struct ProcessResult {
  enum class End : std::uint8_t { exited, killed_by_signal, not_started, too_slow, cancelled, too_much_output };
  End end{End::exited};
  int code{};  ///< exit code, signal, or errno of a start that failed
  Secret out{};
  std::string err{};  ///< at most the first 4 KiB
};

/// Runs `words` (the program is sought in PATH; at least one word) without a shell, in this program's environment and
/// with `variable` ("NAME=value") in it. It is over when the program ends, whatever its children still hold open. It is
/// killed when it takes longer than `limit`, is cancelled or prints more than 1 MiB. Where there is a terminal, the
/// program stays in this one's process group, so that it may ask a person, and reads the terminal if that is this
/// program's input too; elsewhere it has no input and a group of its own, which is killed as a whole.
ProcessResult run_process(const std::vector<std::string>& words, const std::string& variable,
                          std::chrono::milliseconds limit, const CancellationToken& cancellation);

}  // namespace outcrop::internal
