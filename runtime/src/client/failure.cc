// Puts failures into words.
#include "client/failure.h"

#include "base/thrown.h"

namespace outcrop::internal {
namespace {

constexpr std::size_t kQuotedBytes = 80;

ErrorKind kind_of(TransportFailure failure) {
  switch (failure) {
    case TransportFailure::bad_request:
      return ErrorKind::validation;
    case TransportFailure::bad_settings:
    case TransportFailure::http2_required:
      return ErrorKind::configuration;
    case TransportFailure::connect_timeout:
    case TransportFailure::idle_timeout:
      return ErrorKind::timeout;
    default:
      return ErrorKind::network;
  }
}

// The beginning of a page of markup, on one line: it comes from somebody between here and the service. Nothing of all
// else, which may be a part of what the service's model calls sensitive.
std::string quoted_beginning(std::string_view body) {
  const std::size_t begin = body.find_first_not_of(" \t\r\n");
  if (begin == std::string_view::npos || body[begin] != '<') return {};
  std::string text = "; the body begins with \"";
  for (const char c : body.substr(begin, kQuotedBytes))
    text += static_cast<unsigned char>(c) < 0x20 || c == 0x7f ? ' ' : c;
  return text + '"';
}

}  // namespace

Error failure(ErrorKind kind, std::string_view code, const Operation& operation, std::string_view message) {
  return Error{
      .kind = kind, .code = std::string(code), .message = std::string(operation.name) + ": " + std::string(message)};
}

Error invalid_request(const Operation& operation, std::string_view problem) {
  return failure(ErrorKind::validation, "InvalidRequest", operation, problem);
}

Error cancelled(const Operation& operation) {
  return failure(ErrorKind::cancelled, "Cancelled", operation, "cancelled by the caller");
}

Error dispatcher_of_parent(const Operation& operation) {
  return failure(ErrorKind::configuration, "DispatcherOfParent", operation,
                 "its Dispatcher was made before the fork and its thread runs in the parent process alone; make one in "
                 "the child");
}

Error limit_passed(const Operation& operation, std::string_view code, std::chrono::milliseconds limit,
                   std::string_view what) {
  return failure(ErrorKind::timeout, code, operation,
                 "no answer within " + std::to_string(limit.count()) + " ms, " + std::string(what));
}

Error exception_thrown(const Operation& operation) {
  return thrown(ErrorKind::configuration,
                std::string(operation.name) + ": the transport or another part of the client threw");
}

Error transport_failed(const Operation& operation, const TransportResult& result) {
  return failure(kind_of(result.failure), to_string(result.failure), operation, result.message);
}

Error malformed_response(const Operation& operation, std::string_view problem, std::string_view body) {
  return failure(ErrorKind::malformed_response, "MalformedResponse", operation,
                 "the answer is not what the service's model says: " + std::string(problem) + quoted_beginning(body));
}

}  // namespace outcrop::internal
