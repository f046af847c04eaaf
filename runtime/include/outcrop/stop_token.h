// Cancels calls by a std::stop_token, as std::jthread hands out.
#pragma once

#include <version>

#ifdef __cpp_lib_jthread
#include <stop_token>

#include "outcrop/call_options.h"

namespace outcrop {

/// A token that is cancelled when a stop is requested of `token`, at once if it was before: for
/// CallOptions::cancellation. Its calls are woken in the thread that requests the stop.
CancellationToken cancelled_by(std::stop_token token);

}  // namespace outcrop
#endif
