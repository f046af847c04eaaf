// How long to wait before another attempt.
#pragma once

#include <chrono>
#include <optional>
#include <string_view>

#include "outcrop/timestamp.h"
#include "retry/retry_class.h"

namespace outcrop::internal {

using Delay = std::chrono::microseconds;

/// Exponential backoff with full jitter. `retry` counts from 0; `fraction` is random in [0, 1).
Delay backoff(RetryClass kind, int retry, double fraction);

/// The value of `x-amz-retry-after`, milliseconds; empty when it is no whole number of at least 0.
std::optional<Delay> parse_retry_after(std::string_view header);

/// What an answer asks to wait: its `x-amz-retry-after`, else its `Retry-After`, which is whole seconds or an HTTP date
/// (RFC 9110, 10.2.3) that `now` is compared with. Empty when neither can be read.
std::optional<Delay> requested_delay(std::string_view amz_retry_after, std::string_view retry_after, Timestamp now);

/// `computed`, lengthened by what the server asks for, by at most 5 s.
Delay with_hint(Delay computed, std::optional<Delay> hint);

}  // namespace outcrop::internal
