// The retry modes that there are.
#include "retry/retry_mode.h"

#include "retry/adaptive_limiter.h"

namespace outcrop::internal {

std::unique_ptr<RetryPace> make_retry_pace(RetryMode mode) {
  switch (mode) {
    case RetryMode::standard:
      break;
    case RetryMode::adaptive:
      return std::make_unique<AdaptiveLimiter>();
  }
  return std::make_unique<RetryPace>();
}

}  // namespace outcrop::internal
