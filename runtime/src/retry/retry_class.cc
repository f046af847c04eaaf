// The classification tables of the AWS SDKs' standard retry mode.
#include "retry/retry_class.h"

#include <algorithm>

namespace outcrop::internal {
namespace {

constexpr std::string_view kThrottlingCodes[] = {
    "BandwidthLimitExceeded",
    "EC2ThrottledException",
    "LimitExceededException",
    "PriorRequestNotComplete",
    "ProvisionedThroughputExceededException",
    "RequestLimitExceeded",
    "RequestThrottled",
    "RequestThrottledException",
    "SlowDown",
    "ThrottledException",
    "Throttling",
    "ThrottlingException",
    "TooManyRequestsException",
    "TransactionInProgressException",
};

// IDPCommunicationError is of STS: its identity provider didn't answer.
constexpr std::string_view kTransientCodes[] = {"RequestTimeout", "RequestTimeoutException", "IDPCommunicationError"};

constexpr int kTransientStatuses[] = {500, 502, 503, 504};
constexpr int kTooManyRequests = 429;

constexpr std::string_view kClockSkewCodes[] = {"InvalidSignatureException", "SignatureDoesNotMatch", "AuthFailure",
                                                "RequestTimeTooSkewed",      "AccessDeniedException", "RequestExpired",
                                                "RequestInTheFuture"};

template <class T, std::size_t n, class U>
bool is_one_of(const T (&table)[n], const U& value) {
  return std::ranges::find(table, value) != std::end(table);
}

}  // namespace

RetryClass classify_answer(int status, std::string_view code, ModeledRetry modeled) {
  if (is_one_of(kThrottlingCodes, code) || modeled == ModeledRetry::throttling) return RetryClass::throttling;
  if (is_one_of(kTransientStatuses, status) || is_one_of(kTransientCodes, code) || modeled == ModeledRetry::transient)
    return RetryClass::transient;
  return status == kTooManyRequests ? RetryClass::throttling : RetryClass::none;
}

RetryClass classify_failure(TransportFailure failure) {
  switch (failure) {
    case TransportFailure::none:
    case TransportFailure::bad_request:
    case TransportFailure::bad_settings:
    case TransportFailure::certificate_rejected:
    case TransportFailure::invalid_response:
    case TransportFailure::response_too_large:
    case TransportFailure::out_of_memory:
      return RetryClass::none;
    case TransportFailure::host_not_found:
    case TransportFailure::proxy_failed:
    case TransportFailure::connection_refused:
    case TransportFailure::host_unreachable:
    case TransportFailure::connect_failed:
    case TransportFailure::connect_timeout:
    case TransportFailure::tls_failed:
    case TransportFailure::connection_closed:
    case TransportFailure::connection_reset:
    case TransportFailure::truncated_body:
    case TransportFailure::idle_timeout:
      return RetryClass::transient;
  }
  return RetryClass::none;
}

bool is_clock_skew_code(std::string_view code) { return is_one_of(kClockSkewCodes, code); }

}  // namespace outcrop::internal
