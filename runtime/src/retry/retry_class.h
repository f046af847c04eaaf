// Which failures are worth another attempt, and what became of the request that failed.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string_view>

#include "outcrop/internal/operation.h"
#include "outcrop/transport.h"

namespace outcrop::internal {

enum class RetryClass : std::uint8_t {
  none,        ///< another attempt would fail alike
  transient,   ///< short delay
  throttling,  ///< the service wants less: long delay
};

/// What is known about a request that failed.
enum class Delivery : std::uint8_t {
  not_sent,      ///< the service provably hasn't read it
  perhaps_read,  ///< it was on its way, and nothing of an answer came
  answered,      ///< at least the beginning of an answer came
};

/// How an attempt failed, as far as repeating it goes.
struct AttemptFailure {
  RetryClass kind{};
  Delivery delivery{Delivery::perhaps_read};
  /// The answer says that the service did nothing and may be asked again: it throttles, its model calls the error
  /// retryable, or it refused the signature for the time in it.
  bool invites_retry{};
  /// How long the service asks to wait.
  std::optional<std::chrono::microseconds> hint{};
};

/// Of an answer that is no success. `status` is the received one; `modeled` comes from the model of the error that was
/// recognised. The AWS SDKs disagree on a 429 with a code that is on no list: it is throttling here, as in JavaScript,
/// since gateways in front of the services send it.
AttemptFailure classify_answer(int status, std::string_view code, ModeledRetry modeled);

/// Of an exchange that failed. `answer_begun`: a status line had come.
AttemptFailure classify_failure(const TransportResult& result, bool answer_begun);

/// Codes that may mean that the two clocks differ (SigV4 clock skew correction).
bool is_clock_skew_code(std::string_view code);

/// Codes of an answer to credentials that have expired, and to credentials that the service doesn't know (any more).
bool is_expired_credentials_code(std::string_view code);
bool is_unknown_credentials_code(std::string_view code);

/// Codes of an answer to a request whose signature is not the one that the service computes.
bool is_wrong_signature_code(std::string_view code);

}  // namespace outcrop::internal
