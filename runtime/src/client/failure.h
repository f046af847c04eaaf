// The Errors of calls that the service did not answer.
#pragma once

#include <chrono>
#include <string>
#include <string_view>

#include "outcrop/error.h"
#include "outcrop/internal/operation.h"
#include "outcrop/transport.h"

namespace outcrop::internal {

/// "ListEvaluationJobs: " and `message`.
Error failure(ErrorKind kind, std::string_view code, const Operation& operation, std::string_view message);

Error invalid_request(const Operation& operation, std::string_view problem);
Error cancelled(const Operation& operation);
/// Of a call that a child process after fork gives to its parent's Dispatcher.
Error dispatcher_of_parent(const Operation& operation);
/// `what` names the limit and where it is set.
Error limit_passed(const Operation& operation, std::string_view code, std::chrono::milliseconds limit,
                   std::string_view what);
/// Within a catch: of what is being thrown by a part that the caller plugged in, or since memory ran out.
Error exception_thrown(const Operation& operation);
Error transport_failed(const Operation& operation, const TransportResult& result);
/// A success status whose answer can't be decoded. Quotes the body's beginning only when that is no JSON, since
/// anything else may be secret.
Error malformed_response(const Operation& operation, std::string_view problem, std::string_view body);

}  // namespace outcrop::internal
