// Interceptors: code that watches every call of a client, for traces, metrics and tests.
#pragma once

#include <chrono>
#include <memory>
#include <optional>
#include <string_view>

#include "outcrop/error.h"
#include "outcrop/metrics.h"

namespace outcrop {

namespace internal {
class AttemptHeaders;
}

/// What is known of a call when it begins. Views; valid as long as the call.
struct CallStart {
  std::string_view service;    ///< "Bedrock Runtime"
  std::string_view operation;  ///< "Converse"
  std::string_view invocation_id;
};

/// An attempt that is about to be signed and sent. Views; valid until the function returns.
struct AttemptStart {
  int number{};  ///< from 1
  int max_attempts{};
  std::string_view method;
  std::string_view host;
  internal::AttemptHeaders* headers{};

  /// Sends a header with this attempt, not signed. False: the SDK sets it itself, the request
  /// has it already, or it can't be sent.
  bool add_header(std::string_view name, std::string_view value);
};

/// How an attempt ended. Views; valid until the function returns.
struct AttemptEnd {
  int number{};
  const Error* error{};  ///< null: an answer of success
  int http_status{};     ///< 0 when no response arrived
  std::string_view request_id;
  ExchangeMetrics metrics{};
  /// The delay after which the call goes on with another attempt; absent: this was the last one.
  std::optional<std::chrono::nanoseconds> retry_after{};
  /// Why it is repeated, or why not: "throttling", "transient", "not retryable", "retry quota is used up", ... Empty
  /// when there is no error.
  std::string_view reason;
  /// What was signed, where the service says that the signature is wrong: SigV4's canonical request, to be compared
  /// with the one that the service tells. The session token in it is masked. Else empty.
  std::string_view canonical_request;
};

/// How a call ended. Views; valid until the function returns.
struct CallEnd {
  const Error* error{};  ///< null: success
  int http_status{};
  std::string_view request_id;
  CallMetrics metrics{};
};

/// Watches one call, in the thread that drives it, one function at a time. None of them may throw, nor make calls with
/// the same client.
class CallInterceptor {
 public:
  CallInterceptor() = default;
  CallInterceptor(const CallInterceptor&) = delete;
  CallInterceptor& operator=(const CallInterceptor&) = delete;
  virtual ~CallInterceptor() = default;

  virtual void before_attempt(AttemptStart& attempt) noexcept { static_cast<void>(attempt); }
  /// Once for each attempt that began.
  virtual void after_attempt(const AttemptEnd& attempt) noexcept { static_cast<void>(attempt); }
  /// Once, as the last one: an answer is decoded by then, an event stream is over or given up.
  virtual void after_call(const CallEnd& call) noexcept { static_cast<void>(call); }
};

/// Put into ClientConfig::interceptors. Called from every thread that makes calls, at the same time.
class Interceptor {
 public:
  Interceptor() = default;
  Interceptor(const Interceptor&) = delete;
  Interceptor& operator=(const Interceptor&) = delete;
  virtual ~Interceptor() = default;

  /// In the thread that makes the call, before anything else happens. Null: it isn't of interest.
  virtual std::unique_ptr<CallInterceptor> call_begins(const CallStart& call) noexcept = 0;
};

}  // namespace outcrop
