// Lists page by page, and tells where to go on when it stops before the end.
#pragma once

#include "command/arguments.h"
#include "command/console.h"
#include "command/global_options.h"
#include "command/operation.h"
#include "output/writers.h"

namespace outcrop::cli {

/// `request` is changed: the starting token is put into it. Returns the exit code. Throws InputError and OutputError.
int run_listing(const Operation& operation, void* request, const PagingOptions& paging, const GlobalOptions& options,
                const Layout& layout, Console& console);

}  // namespace outcrop::cli
