// What a wait is by, and how it ended, in words.
#pragma once

#include <memory>
#include <string>

#include "command/operation.h"
#include "command/wait.h"

namespace outcrop::cli {

/// The request that tells the state of what `sent` led to, as its answer names it. Throws InputError where the answer
/// doesn't.
std::shared_ptr<void> wait_request(const Wait& wait, const void* sent, const Answer& answer);

/// "InProgress, waiting for EvaluationJobCompleted".
std::string wait_text(const Wait& wait, const std::string& state);

/// What to tell of a wait for what follows `operation` that ended with an error, and the exit code for it.
std::string wait_error_text(const Operation& operation, const Error& error);
int exit_code_of_wait(const Error& error);

}  // namespace outcrop::cli
