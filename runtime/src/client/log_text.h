// Attempts and calls in words, without anything that could be secret.
#pragma once

#include <string>

#include "outcrop/interceptor.h"
#include "outcrop/internal/response_storage.h"
#include "outcrop/transport.h"

namespace outcrop::internal {

/// "attempt 1 of 3: GET bedrock.us-east-1.amazonaws.com".
std::string describe(const AttemptStart& attempt);
/// "attempt 1: 200 in 12.3 ms (first byte 11.9), 512 bytes sent, 2048 received, on a kept connection".
std::string describe(const AttemptEnd& attempt);
/// "attempt 1 failed: ThrottlingException, status 429: throttling, again in 512.0 ms".
std::string describe_retry(const AttemptEnd& attempt);
/// "200 in 12.3 ms, 1 attempt, request id ...".
std::string describe(const CallEnd& call);
/// Names of headers, with the values of those that can't be secret.
std::string describe(const TransportRequest& request);
std::string describe(const ResponseHeaders& headers);

}  // namespace outcrop::internal
