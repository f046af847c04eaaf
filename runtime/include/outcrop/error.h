// Error: why a call gave no answer.
#pragma once

#include <cstdint>
#include <iosfwd>
#include <memory>
#include <string>
#include <string_view>

#include "outcrop/version.h"

namespace outcrop {

namespace internal {
struct ErrorSpec;
struct ServiceErrorDetails;

/// The spec of the modeled error that `details` was decoded as equals `spec`: its decoded value, else null.
const void* decoded_error(const ServiceErrorDetails* details, const ErrorSpec& spec);
}  // namespace internal

enum class ErrorKind : std::uint8_t {
  validation,          ///< the request itself: a required member or a path label is missing, or a value can't be sent
  configuration,       ///< a setting is missing or wrong: region, endpoint, profile, retry mode, ...
  credentials,         ///< no credentials were found, or they could not be loaded or refreshed
  network,             ///< no connection, a broken or truncated transfer, TLS
  timeout,             ///< the connect, attempt, idle or total limit passed
  cancelled,           ///< the caller's CancellationToken was used
  service,             ///< the service answered with an error; `code` is its name
  malformed_response,  ///< a success status whose body or headers are not what the model says
};

/// "validation", "configuration", ...
std::string_view to_string(ErrorKind kind);
std::ostream& operator<<(std::ostream& out, ErrorKind kind);

/// Why a call gave no answer. A value: copies are independent and share the bytes of the service's answer.
struct Error {
  ErrorKind kind{ErrorKind::service};
  /// The service's error name without namespace ("ThrottlingException"), or a short stable name of the failure
  /// ("MissingRegion", "ConnectionReset", ...).
  std::string code{};
  /// What happened, to what, and what to do. Never holds a secret.
  std::string message{};
  std::string request_id{};  ///< empty when no response arrived
  int http_status{};         ///< 0 when no response arrived
  int attempts{};            ///< attempts that were sent; 0 when the call failed before the first
  /// Of a failed page of a listing: the token that it was asked for with; a listing that begins with it goes on there. Of
  /// a parallel listing with several lanes it belongs to one slice of time. Empty for first pages and for other calls.
  std::string page_token{};

  /// The modeled error E of the operation, when that is what the service sent; else null. Valid as long as this Error
  /// or a copy lives.
  template <class E>
  const E* as() const& {
    return static_cast<const E*>(internal::decoded_error(details.get(), error_spec(static_cast<const E*>(nullptr))));
  }
  template <class E>
  const E* as() const&& = delete;

  /// The body of the service's answer as received (at most 64 KiB of it), of an answer that could not be read too; empty
  /// when there was none.
  std::string_view raw_body() const&;
  std::string_view raw_body() const&& = delete;

  /// The service's answer; empty when there was none.
  std::shared_ptr<const internal::ServiceErrorDetails> details{};

  /// The same members, and of `details` the same raw_body().
  friend bool operator==(const Error& a, const Error& b);
};

/// One line: kind, code, status, message, request id, attempts. For logs and people.
std::string to_string(const Error& error);
std::ostream& operator<<(std::ostream& out, const Error& error);

namespace internal {
/// Ends the program (std::abort) with the error's text on standard error: its caller took a value that isn't there.
[[noreturn]] void value_of_failure(const Error& error) noexcept;
/// The same for an error that isn't there.
[[noreturn]] void error_of_success() noexcept;
}  // namespace internal

}  // namespace outcrop
