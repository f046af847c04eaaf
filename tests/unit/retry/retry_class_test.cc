// The classification tables of standard retry mode, row by row.
#include "retry/retry_class.h"

#include <gtest/gtest.h>

namespace {

using outcrop::TransportFailure;
using outcrop::internal::classify_answer;
using outcrop::internal::classify_failure;
using outcrop::internal::is_clock_skew_code;
using outcrop::internal::ModeledRetry;
using outcrop::internal::RetryClass;

struct Row {
  const char* name;
  int status;
  const char* code;
  ModeledRetry modeled;
  RetryClass expected;
};

void PrintTo(const Row& row, std::ostream* out) { *out << row.status << ' ' << row.code; }

std::string name_of(const ::testing::TestParamInfo<Row>& row) { return row.param.name; }

class RetryClassOfAnswer : public ::testing::TestWithParam<Row> {};

TEST_P(RetryClassOfAnswer, IsTheTables) {
  const Row& row = GetParam();
  EXPECT_EQ(classify_answer(row.status, row.code, row.modeled).kind, row.expected);
}

constexpr auto kUnmodeled = ModeledRetry::none;

INSTANTIATE_TEST_SUITE_P(TransientStatuses, RetryClassOfAnswer,
                         ::testing::Values(Row{"500", 500, "AnyError", kUnmodeled, RetryClass::transient},
                                           Row{"502", 502, "AnyError", kUnmodeled, RetryClass::transient},
                                           Row{"503", 503, "AnyError", kUnmodeled, RetryClass::transient},
                                           Row{"504", 504, "AnyError", kUnmodeled, RetryClass::transient},
                                           Row{"501", 501, "AnyError", kUnmodeled, RetryClass::none},
                                           Row{"505", 505, "AnyError", kUnmodeled, RetryClass::none}),
                         name_of);

INSTANTIATE_TEST_SUITE_P(
    TransientCodes, RetryClassOfAnswer,
    ::testing::Values(Row{"RequestTimeout", 400, "RequestTimeout", kUnmodeled, RetryClass::transient},
                      Row{"RequestTimeoutException", 400, "RequestTimeoutException", kUnmodeled, RetryClass::transient},
                      Row{"IDPCommunicationError", 400, "IDPCommunicationError", kUnmodeled, RetryClass::transient}),
    name_of);

Row throttling(const char* code, int status = 400) { return {code, status, code, kUnmodeled, RetryClass::throttling}; }

INSTANTIATE_TEST_SUITE_P(ThrottlingCodes, RetryClassOfAnswer,
                         ::testing::Values(throttling("BandwidthLimitExceeded"), throttling("EC2ThrottledException"),
                                           throttling("LimitExceededException"), throttling("PriorRequestNotComplete"),
                                           throttling("ProvisionedThroughputExceededException"),
                                           throttling("RequestLimitExceeded"), throttling("RequestThrottled"),
                                           throttling("RequestThrottledException"), throttling("SlowDown"),
                                           throttling("ThrottledException"), throttling("Throttling"),
                                           throttling("ThrottlingException"), throttling("TooManyRequestsException"),
                                           throttling("TransactionInProgressException")),
                         name_of);

INSTANTIATE_TEST_SUITE_P(
    ModeledErrors, RetryClassOfAnswer,
    ::testing::Values(Row{"RetryableTrait", 400, "Foo", ModeledRetry::transient, RetryClass::transient},
                      Row{"RetryableThrottlingTrait", 400, "Foo", ModeledRetry::throttling, RetryClass::throttling},
                      Row{"ModelNotReady429OfBedrockRuntime", 429, "ModelNotReadyException", ModeledRetry::transient,
                          RetryClass::transient},
                      Row{"ModelNotReady424OfAgentRuntime", 424, "ModelNotReadyException", kUnmodeled,
                          RetryClass::none}),
    name_of);

INSTANTIATE_TEST_SUITE_P(
    Bedrock, RetryClassOfAnswer,
    ::testing::Values(
        Row{"Throttling429", 429, "ThrottlingException", kUnmodeled, RetryClass::throttling},
        Row{"ThrottlingWith503IsThrottling", 503, "ThrottlingException", kUnmodeled, RetryClass::throttling},
        Row{"InternalServer500", 500, "InternalServerException", kUnmodeled, RetryClass::transient},
        Row{"ServiceUnavailable503", 503, "ServiceUnavailableException", kUnmodeled, RetryClass::transient},
        Row{"BadGateway502", 502, "BadGatewayException", kUnmodeled, RetryClass::transient},
        Row{"ModelTimeout408", 408, "ModelTimeoutException", kUnmodeled, RetryClass::none},
        Row{"ModelError424", 424, "ModelErrorException", kUnmodeled, RetryClass::none},
        Row{"ModelStreamError424", 424, "ModelStreamErrorException", kUnmodeled, RetryClass::none},
        Row{"DependencyFailed424", 424, "DependencyFailedException", kUnmodeled, RetryClass::none},
        Row{"ServiceQuotaExceeded400", 400, "ServiceQuotaExceededException", kUnmodeled, RetryClass::none},
        Row{"ServiceQuotaExceeded402", 402, "ServiceQuotaExceededException", kUnmodeled, RetryClass::none},
        Row{"Conflict400", 400, "ConflictException", kUnmodeled, RetryClass::none},
        Row{"Conflict409", 409, "ConflictException", kUnmodeled, RetryClass::none},
        Row{"ResourceInUse400", 400, "ResourceInUseException", kUnmodeled, RetryClass::none},
        Row{"Validation400", 400, "ValidationException", kUnmodeled, RetryClass::none},
        Row{"AccessDenied403", 403, "AccessDeniedException", kUnmodeled, RetryClass::none},
        Row{"ResourceNotFound404", 404, "ResourceNotFoundException", kUnmodeled, RetryClass::none},
        Row{"TooManyTags400", 400, "TooManyTagsException", kUnmodeled, RetryClass::none},
        Row{"Status429WithAnotherCode", 429, "SomethingElse", kUnmodeled, RetryClass::throttling}),
    name_of);

TEST(RetryClassOfFailure, IsTransientForWhatTheNetworkDoes) {
  for (const TransportFailure failure :
       {TransportFailure::host_not_found, TransportFailure::proxy_failed, TransportFailure::connection_refused,
        TransportFailure::host_unreachable, TransportFailure::connect_failed, TransportFailure::connect_timeout,
        TransportFailure::tls_failed, TransportFailure::connection_closed, TransportFailure::connection_reset,
        TransportFailure::truncated_body, TransportFailure::idle_timeout})
    EXPECT_EQ(classify_failure({failure}, false).kind, RetryClass::transient) << to_string(failure);
}

TEST(RetryClassOfFailure, IsNoneForWhatWouldFailAlike) {
  for (const TransportFailure failure :
       {TransportFailure::none, TransportFailure::bad_request, TransportFailure::bad_settings,
        TransportFailure::certificate_rejected, TransportFailure::http2_required, TransportFailure::invalid_response,
        TransportFailure::response_too_large, TransportFailure::out_of_memory})
    EXPECT_EQ(classify_failure({failure}, false).kind, RetryClass::none) << to_string(failure);
}

TEST(ClockSkewCodes, AreTheListedOnes) {
  for (const char* code : {"InvalidSignatureException", "SignatureDoesNotMatch", "AuthFailure", "RequestTimeTooSkewed",
                           "AccessDeniedException", "RequestExpired", "RequestInTheFuture"})
    EXPECT_TRUE(is_clock_skew_code(code)) << code;
  for (const char* code : {"ValidationException", "ThrottlingException", "UnrecognizedClientException", ""})
    EXPECT_FALSE(is_clock_skew_code(code)) << code;
}

}  // namespace
