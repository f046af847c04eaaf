// RetryNotice: tells on the line of progress that a call failed and is tried again.
#pragma once

#include <outcrop/interceptor.h>

#include <memory>

#include "output/progress.h"

namespace outcrop::cli {

/// `progress` outlives the calls. Only for clients that make one call at a time.
std::shared_ptr<Interceptor> make_retry_notice(Progress& progress);

}  // namespace outcrop::cli
