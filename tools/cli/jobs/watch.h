// `outcrop jobs watch`: jobs on the terminal, as they are.
#pragma once

#include <chrono>
#include <vector>

#include "command/global_options.h"
#include "jobs/job.h"

namespace outcrop::cli {

/// Until it is quit. Returns the exit code. Throws InputError where there is no terminal for it.
int watch_jobs(const GlobalOptions& options, std::vector<const JobKind*> kinds, std::chrono::milliseconds interval);

}  // namespace outcrop::cli
