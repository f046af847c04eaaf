// Puts attempts and calls into words, for the log.
#include "client/log_text.h"

#include <algorithm>
#include <array>

#include "base/ascii.h"

namespace outcrop::internal {
namespace {

using std::chrono::nanoseconds;

// Everything else may be a secret, or a member that the model calls sensitive.
constexpr std::array<std::string_view, 21> kShownHeaders{"accept",
                                                         "amz-sdk-invocation-id",
                                                         "amz-sdk-request",
                                                         "connection",
                                                         "content-encoding",
                                                         "content-length",
                                                         "content-type",
                                                         "date",
                                                         "host",
                                                         "retry-after",
                                                         "server",
                                                         "traceparent",
                                                         "transfer-encoding",
                                                         "user-agent",
                                                         "via",
                                                         "x-amz-content-sha256",
                                                         "x-amz-date",
                                                         "x-amz-request-id",
                                                         "x-amz-retry-after",
                                                         "x-amzn-errortype",
                                                         "x-amzn-requestid"};

bool is_shown(std::string_view name) {
  return std::ranges::any_of(kShownHeaders,
                             [name](std::string_view shown) { return equal_ignoring_case(shown, name); });
}

void append_header(std::string& text, std::string_view name, std::string_view value) {
  if (!text.empty()) text += ", ";
  text.append(name);
  if (is_shown(name)) {
    text.append(": ").append(value);
  } else {
    text.append(" (").append(std::to_string(value.size())).append(" bytes)");
  }
}

std::string milliseconds_text(nanoseconds duration) {
  const auto tenths = std::chrono::duration_cast<std::chrono::microseconds>(duration).count() / 100;
  return std::to_string(tenths / 10) + '.' + std::to_string(tenths % 10);
}

void append_part(std::string& text, std::string_view name, nanoseconds duration) {
  if (duration.count() <= 0) return;
  text.append(text.empty() ? "" : ", ").append(name).append(" ").append(milliseconds_text(duration));
}

// Of an answer only the error's name: a service's message may quote the request, a message about an unreadable answer
// quotes it.
std::string failure_text(const Error& error) {
  std::string text = error.code;
  if (error.http_status) text += ", status " + std::to_string(error.http_status);
  if (error.kind != ErrorKind::service && error.kind != ErrorKind::malformed_response)
    text.append(", ").append(error.message);
  return text;
}

}  // namespace

std::string describe(const AttemptStart& attempt) {
  return "attempt " + std::to_string(attempt.number) + " of " + std::to_string(attempt.max_attempts) + ": " +
         std::string(attempt.method) + ' ' + std::string(attempt.host);
}

std::string describe(const AttemptEnd& attempt) {
  const ExchangeMetrics& metrics = attempt.metrics;
  std::string parts;
  append_part(parts, "dns", metrics.dns);
  append_part(parts, "connect", metrics.connect);
  append_part(parts, "tls", metrics.tls);
  append_part(parts, "first byte", metrics.first_byte);
  std::string text = "attempt " + std::to_string(attempt.number) + ": ";
  text += attempt.error ? failure_text(*attempt.error) : std::to_string(attempt.http_status);
  text += " in " + milliseconds_text(metrics.total) + " ms";
  if (!parts.empty()) text += " (" + parts + ')';
  text += ", " + std::to_string(metrics.bytes_sent) + " bytes sent, " + std::to_string(metrics.bytes_received) +
          " received";
  if (metrics.connection_reused) text += ", on a kept connection";
  if (attempt.error && !attempt.retry_after) text.append("; not tried again: ").append(attempt.reason);
  return text;
}

std::string describe_retry(const AttemptEnd& attempt) {
  return "attempt " + std::to_string(attempt.number) + " failed: " + failure_text(*attempt.error) + "; " +
         std::string(attempt.reason) + ", again in " + milliseconds_text(*attempt.retry_after) + " ms";
}

std::string describe(const CallEnd& call) {
  std::string text = call.error ? "failed: " + failure_text(*call.error) : std::to_string(call.http_status);
  text += ", " + milliseconds_text(call.metrics.total) + " ms, " + std::to_string(call.metrics.attempts) +
          (call.metrics.attempts == 1 ? " attempt" : " attempts");
  if (!call.request_id.empty()) text.append(", request id ").append(call.request_id);
  return text;
}

std::string describe(const TransportRequest& request) {
  std::string text;
  for (const HeaderView& header : request.headers) append_header(text, header.name, header.value);
  return "request: " + text + "; body of " + std::to_string(request.body.size()) + " bytes";
}

std::string describe(const ResponseHeaders& headers) {
  std::string text;
  for (std::size_t i = 0; i < headers.size(); ++i) append_header(text, headers.name(i), headers.value(i));
  return "answer: " + text;
}

}  // namespace outcrop::internal
