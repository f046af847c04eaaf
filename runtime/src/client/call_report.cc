// Tells the log and the interceptors of a client what its calls do.
#include "client/call_report.h"

#include <algorithm>

#include "base/ascii.h"
#include "client/attempt_request.h"
#include "client/log_text.h"

namespace outcrop {

bool AttemptStart::add_header(std::string_view name, std::string_view value) {
  return headers && headers->add(name, value);
}

namespace internal {

bool AttemptHeaders::add(std::string_view name, std::string_view value) {
  const auto is_there = [name](const auto& header) { return equal_ignoring_case(header.first, name); };
  if (!refusal_of_header(request_, name, value).empty() || std::ranges::any_of(options_.headers, is_there) ||
      std::ranges::any_of(added_, is_there))
    return false;
  added_.emplace_back(name, value);
  return true;
}

CallReport::CallReport(const ClientConfig& config, const Operation& operation)
    : config_(config),
      operation_(operation),
      log_(config.log.get()),
      wanted_(config.log || !config.interceptors.empty()) {}

void CallReport::log(LogLevel level, std::string_view text) const {
  log_->write({.level = level, .operation = operation_.name, .invocation_id = invocation_id_, .text = text});
}

void CallReport::begin(std::string_view invocation_id) {
  call_begun_ = true;
  invocation_id_ = invocation_id;
  const CallStart start{
      .service = operation_.service->id, .operation = operation_.name, .invocation_id = invocation_id_};
  for (const auto& interceptor : config_.interceptors)
    if (auto watching = interceptor->call_begins(start)) interceptors_.push_back(std::move(watching));
}

void CallReport::begin_attempt(AttemptStart& attempt) {
  attempt_begun_ = true;
  for (const auto& interceptor : interceptors_) interceptor->before_attempt(attempt);
  if (wants(LogLevel::debug)) log(LogLevel::debug, describe(attempt));
}

void CallReport::log_request(const TransportRequest& request) const { log(LogLevel::trace, describe(request)); }

void CallReport::end_attempt(const AttemptEnd& attempt, const ResponseHeaders& headers) {
  attempt_begun_ = false;
  for (auto it = interceptors_.rbegin(); it != interceptors_.rend(); ++it) (*it)->after_attempt(attempt);
  if (wants(LogLevel::debug)) log(LogLevel::debug, describe(attempt));
  if (wants(LogLevel::trace) && attempt.http_status) log(LogLevel::trace, describe(headers));
  if (wants(LogLevel::warning) && attempt.retry_after) log(LogLevel::warning, describe_retry(attempt));
}

void CallReport::end_call(const CallEnd& call) {
  call_begun_ = false;
  for (auto it = interceptors_.rbegin(); it != interceptors_.rend(); ++it) (*it)->after_call(call);
  if (wants(LogLevel::info)) log(LogLevel::info, describe(call));
}

}  // namespace internal
}  // namespace outcrop
