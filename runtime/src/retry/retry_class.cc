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

constexpr std::string_view kExpiredCredentialsCodes[] = {"ExpiredToken", "ExpiredTokenException"};
constexpr std::string_view kUnknownCredentialsCodes[] = {"UnrecognizedClientException", "InvalidClientTokenId",
                                                         "InvalidAccessKeyId"};

constexpr std::string_view kWrongSignatureCodes[] = {"InvalidSignatureException", "SignatureDoesNotMatch"};

template <class T, std::size_t n, class U>
bool is_one_of(const T (&table)[n], const U& value) {
  return std::ranges::find(table, value) != std::end(table);
}

AttemptFailure of_failure(TransportFailure failure) {
  using enum TransportFailure;
  switch (failure) {
    case none:
    case invalid_response:
    case response_too_large:
    case out_of_memory:
      return {RetryClass::none, Delivery::perhaps_read};
    case bad_request:
    case bad_settings:
    case certificate_rejected:
    case http2_required:
      return {RetryClass::none, Delivery::not_sent};
    case host_not_found:
    case proxy_failed:
    case connection_refused:
    case host_unreachable:
    case connect_failed:
    case connect_timeout:
    case tls_failed:
      return {RetryClass::transient, Delivery::not_sent};
    case connection_closed:
    case connection_reset:
    case truncated_body:
    case idle_timeout:
      return {RetryClass::transient, Delivery::perhaps_read};
  }
  return {};
}

}  // namespace

AttemptFailure classify_answer(int status, std::string_view code, ModeledRetry modeled) {
  AttemptFailure failure{.delivery = Delivery::answered};
  if (is_one_of(kThrottlingCodes, code) || modeled == ModeledRetry::throttling) {
    failure.kind = RetryClass::throttling;
  } else if (is_one_of(kTransientStatuses, status) || is_one_of(kTransientCodes, code) ||
             modeled == ModeledRetry::transient) {
    failure.kind = RetryClass::transient;
  } else if (status == kTooManyRequests) {
    failure.kind = RetryClass::throttling;
  }
  failure.invites_retry = failure.kind == RetryClass::throttling || modeled != ModeledRetry::none;
  return failure;
}

AttemptFailure classify_failure(const TransportResult& result, bool answer_begun) {
  AttemptFailure failure = of_failure(result.failure);
  if (result.is_final) failure.kind = RetryClass::none;
  if (answer_begun) {
    failure.delivery = Delivery::answered;
  } else if (result.request_not_read) {
    failure.delivery = Delivery::not_sent;
  }
  return failure;
}

bool is_clock_skew_code(std::string_view code) { return is_one_of(kClockSkewCodes, code); }

bool is_expired_credentials_code(std::string_view code) { return is_one_of(kExpiredCredentialsCodes, code); }

bool is_unknown_credentials_code(std::string_view code) { return is_one_of(kUnknownCredentialsCodes, code); }

bool is_wrong_signature_code(std::string_view code) { return is_one_of(kWrongSignatureCodes, code); }

}  // namespace outcrop::internal
