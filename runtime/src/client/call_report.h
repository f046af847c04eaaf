// CallReport: what a call tells those who watch it, its client's log and interceptors.
#pragma once

#include <chrono>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "outcrop/client_config.h"
#include "outcrop/interceptor.h"
#include "outcrop/internal/http_request.h"
#include "outcrop/internal/operation.h"
#include "outcrop/internal/response_storage.h"
#include "outcrop/log.h"
#include "outcrop/transport.h"

namespace outcrop::internal {

/// Headers that interceptors add to an attempt.
class AttemptHeaders {
 public:
  AttemptHeaders(const HttpRequest& request, const CallOptions& options) : request_(request), options_(options) {}
  bool add(std::string_view name, std::string_view value);
  std::vector<std::pair<std::string, std::string>> take() { return std::move(added_); }

 private:
  const HttpRequest& request_;
  const CallOptions& options_;
  std::vector<std::pair<std::string, std::string>> added_;
};

/// One thread at a time. Each function does nothing but a test when nobody watches. Ask `wanted` before preparing what
/// is only for it.
class CallReport {
 public:
  /// Both outlive it.
  CallReport(const ClientConfig& config, const Operation& operation);
  CallReport(const CallReport&) = delete;
  CallReport& operator=(const CallReport&) = delete;

  bool wanted() const { return wanted_; }

  /// `invocation_id` outlives it.
  void call_begins(std::string_view invocation_id) {
    if (wanted_) begin(invocation_id);
  }
  /// Fills `attempt.headers`.
  void before_attempt(AttemptStart& attempt) {
    if (wanted_) begin_attempt(attempt);
  }
  void request_made(const TransportRequest& request) {
    if (wants(LogLevel::trace)) log_request(request);
  }
  /// Does nothing when no attempt has begun, or it has ended already.
  void after_attempt(const AttemptEnd& attempt, const ResponseHeaders& headers) {
    if (attempt_begun_) end_attempt(attempt, headers);
  }
  /// Does nothing the second time.
  void after_call(const CallEnd& call) {
    if (call_begun_) end_call(call);
  }

 private:
  bool wants(LogLevel level) const { return log_ && log_->wants(level); }
  void log(LogLevel level, std::string_view text) const;
  void begin(std::string_view invocation_id);
  void begin_attempt(AttemptStart& attempt);
  void log_request(const TransportRequest& request) const;
  void end_attempt(const AttemptEnd& attempt, const ResponseHeaders& headers);
  void end_call(const CallEnd& call);

  const ClientConfig& config_;
  const Operation& operation_;
  LogSink* const log_;
  const bool wanted_;
  bool call_begun_{};
  bool attempt_begun_{};
  std::string_view invocation_id_;
  std::vector<std::unique_ptr<CallInterceptor>> interceptors_;
};

}  // namespace outcrop::internal
