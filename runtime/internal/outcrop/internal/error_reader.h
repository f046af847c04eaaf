// Recognises service errors: name, message and modeled members from headers and body (restjson1 § 7).
#pragma once

#include <span>
#include <string_view>

#include "outcrop/error.h"
#include "outcrop/internal/json_reader.h"
#include "outcrop/internal/operation.h"
#include "outcrop/internal/response_storage.h"

namespace outcrop::internal {

/// The Error of an answer whose status is no success, with kind, code, message, request id, status and attempts set.
/// Never fails: a body that names no error gives one named after the status, whose message shows the body's beginning.
/// A modeled error of `operation` can be read with Error::as, whatever its body is: what can't be read of it is absent.
Error read_error(JsonReader& reader, const Operation& operation, const ResponseStorage& answer);

/// As above, for an error that came without an exchange of its own: an exception event of a stream. `type` names it;
/// `body` is its payload. A modeled error has the status that the model gives it.
Error read_error_event(JsonReader& reader, const Operation& operation, std::string_view type, std::string_view body,
                       const ResponseStorage& answer);

/// Makes Error::raw_body() the answer's.
void keep_body(Error& error, const ResponseStorage& answer);

/// The modeled error that `error` is; null for any other.
const ErrorSpec* modeled_error(const Error& error);

/// The name in `type` without namespace and URI: "aws.x#FooError:http://..." and "http://...#FooError" are "FooError".
/// Empty where that is no name: it has other characters than letters, digits, '.', '_' and '-', or more than 128.
std::string_view sanitized_error_name(std::string_view type);

}  // namespace outcrop::internal
