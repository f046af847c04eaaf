// RetryNotice: tells that a call failed and is tried again.
#pragma once

#include <outcrop/interceptor.h>

#include <functional>
#include <memory>
#include <string_view>

#include "output/progress.h"

namespace outcrop::cli {

/// `tell` outlives the calls, and is called in their threads: "ThrottlingException, trying again in 1.2 s (attempt 2 of
/// 3)".
std::shared_ptr<Interceptor> make_retry_notice(std::function<void(std::string_view what)> tell);
/// On the line of progress, which outlives the calls. Only for clients that make one call at a time.
std::shared_ptr<Interceptor> make_retry_notice(Progress& progress);

}  // namespace outcrop::cli
