// Sends a provider's request and waits for the answer.
#include "credentials/http_session.h"

#include <algorithm>

#include "base/url.h"
#include "credentials/providers.h"
#include "outcrop/internal/error_reader.h"
#include "outcrop/version.h"
#include "protocol/error_body.h"
#include "protocol/output_reader.h"
#include "retry/backoff.h"

namespace outcrop::internal {
namespace {

// Credentials, tokens and the errors in their place are far shorter.
constexpr std::size_t kMaxAnswer = std::size_t{1} << 20;
constexpr std::string_view kUserAgent = "outcrop/" OUTCROP_VERSION;

struct WipedStorage : ResponseStorage {
  ~WipedStorage() { wipe(body.data(), body.capacity()); }
};

// However `send` is left, the exchange is off the lane before it goes.
class EndOfExchange {
 public:
  EndOfExchange(LaneLease& lane, Exchange& exchange) : lane_(lane), exchange_(exchange) {}
  EndOfExchange(const EndOfExchange&) = delete;
  EndOfExchange& operator=(const EndOfExchange&) = delete;
  ~EndOfExchange() { lane_.end(exchange_); }

 private:
  LaneLease& lane_;
  Exchange& exchange_;
};

// Another attempt is worth it for those of the network only.
ErrorKind kind_of(const TransportResult& result) {
  if (result.failure == TransportFailure::bad_settings || result.is_final) return ErrorKind::configuration;
  return result.failure == TransportFailure::bad_request ? ErrorKind::credentials : ErrorKind::network;
}

}  // namespace

ProviderRequest::~ProviderRequest() {
  for (sigv4::Header& header : headers) wipe(header.value);
  wipe(body);
}

std::unique_ptr<Error> HttpSession::over() const {
  if (options_.cancellation.cancelled())
    return std::make_unique<Error>(
        Error{.kind = ErrorKind::cancelled, .code = "Cancelled", .message = "cancelled while asking for credentials"});
  if (options_.deadline && clock_.steady_now() >= *options_.deadline)
    return std::make_unique<Error>(Error{.kind = ErrorKind::timeout,
                                         .code = "CredentialsTimeout",
                                         .message = "no credentials within the limit of the call "
                                                    "(CallOptions::timeout.total)"});
  return nullptr;
}

Result<ProviderAnswer> HttpSession::send(const ProviderRequest& request) {
  if (auto error = over()) return std::move(*error);
  const std::string host(split_url(request.url).authority);
  std::vector<HeaderView> headers{{"Host", host}, {"User-Agent", kUserAgent}};
  for (const sigv4::Header& header : request.headers) headers.push_back({header.name, header.value});

  WipedStorage answer;
  Exchange exchange;
  exchange.prepare({.method = request.method,
                    .url = request.url,
                    .headers = headers,
                    .body = request.body,
                    .max_response_bytes = kMaxAnswer},
                   answer);
  if (!lane_.has_lane()) lane_.open(transport_);
  const Timestamp sent_at = clock_.now();
  const Instant begun = clock_.steady_now();
  const Instant limit = begun + request.limit;
  std::unique_ptr<Error> given_up;
  const EndOfExchange end(lane_, exchange);
  lane_.start(exchange);
  lane_.drive_while(clock_, options_.cancellation, [&]() -> std::optional<Instant> {
    if (exchange.finished() || lane_.has_lost(exchange) || (given_up = over())) return {};
    if (clock_.steady_now() < limit) return std::min(limit, options_.deadline.value_or(Instant::max()));
    given_up = std::make_unique<Error>(
        Error{.kind = ErrorKind::network,
              .code = "ProviderTimeout",
              .message = "no answer from " + host + " within " + std::to_string(request.limit.count()) + " ms"});
    return {};
  });
  if (given_up) return std::move(*given_up);
  const TransportResult& result = exchange.result();
  if (result.failure == TransportFailure::response_too_large)
    return Error{.kind = ErrorKind::network,
                 .code = std::string(to_string(result.failure)),
                 .message = host + " answered with more than " + std::to_string(kMaxAnswer) +
                            " bytes, which no credentials have"};
  if (result.failure != TransportFailure::none)
    return Error{.kind = kind_of(result), .code = std::string(to_string(result.failure)), .message = result.message};
  // A refusal is what its status says, whether its body can be read or not.
  const std::string coding = problem_of_coding(answer);
  if (!coding.empty() && answer.status / 100 == 2)
    return credentials_error("MalformedCredentials", "the answer of " + host + " can't be read: " + coding);
  return ProviderAnswer{
      .status = answer.status,
      .body = Secret(coding.empty() ? answer.body.view() : std::string_view()),
      .skew = measure_skew(answer.headers, {.sent_at = sent_at, .elapsed = clock_.steady_now() - begun})};
}

std::unique_ptr<Error> HttpSession::pause(std::chrono::microseconds delay) {
  const Instant due = clock_.steady_now() + delay;
  clock_.wait_until(options_.deadline ? std::min(due, *options_.deadline) : due, options_.cancellation);
  return over();
}

Refusal refusal_of(const ProviderAnswer& answer) {
  const ErrorText error = read_error_text(answer.body);
  Refusal refusal{.code = std::string(sanitized_error_name(error.type)),
                  .text = "HTTP " + std::to_string(answer.status)};
  if (!refusal.code.empty()) refusal.text += ", " + refusal.code;
  if (!error.message.empty()) refusal.text += ": " + beginning_of_body(error.message);
  return refusal;
}

bool is_end_of_call(const Error& error) {
  return error.kind == ErrorKind::cancelled || error.kind == ErrorKind::timeout;
}

bool is_worth_retrying(const Result<ProviderAnswer>& result) {
  if (!result) return result.error().kind == ErrorKind::network;
  return result->status >= 500 || result->status == 429;
}

Result<ProviderAnswer> send_with_retries(HttpSession& session, Random& random, const ProviderRequest& request,
                                         int attempts, bool (*again)(const Result<ProviderAnswer>&)) {
  for (int attempt = 1;; ++attempt) {
    Result<ProviderAnswer> result = session.send(request);
    if (attempt >= attempts || !again(result)) return result;
    const bool throttled = result && result->status == 429;
    if (auto error = session.pause(
            backoff(throttled ? RetryClass::throttling : RetryClass::transient, attempt - 1, random.fraction())))
      return std::move(*error);
  }
}

}  // namespace outcrop::internal
