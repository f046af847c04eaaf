// A listing of several regions and accounts at once.
#pragma once

#include <functional>
#include <memory>

#include "command/arguments.h"
#include "command/console.h"
#include "command/global_options.h"
#include "command/operation.h"
#include "output/writers.h"

namespace outcrop::cli {

/// Lists in all sources that `paging` names, many at the same time. The items come as they arrive, a page of a source
/// together; each begins with members that tell where it is from. What fails in a source is told, and costs no other
/// one's items. `make_request` gives a request of its own to each source. Returns the exit code. Throws InputError,
/// OutputError and QueryError.
int run_wide_listing(const Operation& operation, const std::function<std::shared_ptr<void>()>& make_request,
                     const PagingOptions& paging, const GlobalOptions& options, const Layout& layout, Console& console);

}  // namespace outcrop::cli
