// `--each`: one call for every line of JSON, many at once, and a line of JSON for each.
#pragma once

#include "command/arguments.h"
#include "command/console.h"
#include "command/global_options.h"
#include "command/operation.h"
#include "query/node.h"

namespace outcrop::cli {

/// `query` may be null. Returns the exit code. Throws InputError and OutputError.
int run_each(const Operation& operation, Arguments& arguments, const GlobalOptions& options, const query::Node* query,
             Console& console);

}  // namespace outcrop::cli
