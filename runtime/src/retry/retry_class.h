// Which failures are worth another attempt, and of what kind they are.
#pragma once

#include <cstdint>
#include <string_view>

#include "outcrop/internal/operation.h"
#include "outcrop/transport.h"

namespace outcrop::internal {

enum class RetryClass : std::uint8_t {
  none,        ///< another attempt would fail alike
  transient,   ///< short delay
  throttling,  ///< the service wants less: long delay
};

/// Of an answer that is no success. `status` is the received one; `modeled` comes from the model of the error that was
/// recognised. The AWS SDKs disagree on a 429 with a code that is on no list: it is throttling here, as in JavaScript,
/// since gateways in front of the services send it.
RetryClass classify_answer(int status, std::string_view code, ModeledRetry modeled);

RetryClass classify_failure(TransportFailure failure);

/// Codes that may mean that the two clocks differ (SigV4 clock skew correction).
bool is_clock_skew_code(std::string_view code);

}  // namespace outcrop::internal
