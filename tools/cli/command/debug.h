// What --debug tells on standard error: settings and where they come from, who signs, each attempt with its headers,
// times and what follows from it, and what was signed where a service doubts it. Never a secret.
#pragma once

#include <outcrop/client_config.h>

#include "command/global_options.h"
#include "command/operation.h"
#include "output/stream.h"

namespace outcrop::cli {

/// Tells the settings, and lets clients that are made with `config` tell the rest. Does nothing without --debug. `err`
/// outlives these clients; they may be in several threads.
void tell_debug(const GlobalOptions& options, const Operation& operation, ClientConfig& config, Output& err);

}  // namespace outcrop::cli
