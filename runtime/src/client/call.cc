// The states of a call: prepare, send, judge the answer, wait, again.
#include "client/call.h"

#include <algorithm>
#include <cstring>
#include <utility>

#include "base/ascii.h"
#include "client/attempt_request.h"
#include "client/event_outbox.h"
#include "client/failure.h"
#include "config/setting_table.h"
#include "outcrop/internal/crypto.h"
#include "outcrop/internal/error_reader.h"
#include "protocol/error_body.h"
#include "protocol/gzip.h"
#include "protocol/output_reader.h"
#include "retry/backoff.h"
#include "retry/retry_class.h"

namespace outcrop::internal {
namespace {

using std::chrono::milliseconds;

constexpr milliseconds kIdleLimit = std::chrono::seconds(60);
// A model may think for long before its first byte; the longest published limit is an hour.
constexpr milliseconds kInvocationIdleLimit = std::chrono::hours(1);

// As good as none; `milliseconds::max()` would reach beyond the end of the clock.
constexpr milliseconds kLongestLimit = std::chrono::hours(24 * 365);

// HTTP/2 holds a service back that has said so much of a dialogue that nobody takes.
constexpr std::size_t kMostUnread = std::size_t{1} << 20;

std::optional<milliseconds> limit(std::optional<milliseconds> of_call, std::optional<milliseconds> of_client) {
  const std::optional<milliseconds> chosen = of_call ? of_call : of_client;
  return chosen ? std::optional(std::min(*chosen, kLongestLimit)) : std::nullopt;
}

bool is_success(int status) { return status >= 200 && status < 300; }

}  // namespace

Call::Call(Connection& connection, const Operation& operation, HttpRequest request, const CallOptions& options)
    : connection_(connection),
      operation_(operation),
      request_(std::move(request)),
      options_(options),
      invocation_id_(make_uuid()),
      trace_id_(connection.environment().setting("_X_AMZN_TRACE_ID")),
      retrier_(connection.retries(), connection.random()),
      report_(connection.config(), operation),
      total_limit_(limit(options.timeout.total, connection.config().timeout.total)),
      attempt_limit_(limit(options.timeout.attempt, connection.config().timeout.attempt)),
      started_(connection.clock().steady_now()) {
  idle_limit_ = limit(options.timeout.idle, connection.config().timeout.idle)
                    .value_or(operation.model_invocation ? kInvocationIdleLimit : kIdleLimit);
}

Call::~Call() {
  if (report_.wanted()) {
    const Error given_up = cancelled(operation_);
    end_attempt(&given_up, "given up");
    end_call(&given_up);
  }
  if (workspace_) connection_.workspaces().give_back(std::move(workspace_));
  give_reader_back();
}

void Call::give_reader_back() {
  if (reader_) connection_.readers().give_back(std::move(reader_));
}

JsonReader& Call::reader() {
  if (!reader_) {
    reader_ = connection_.readers().take();
    reader_->set_limits(connection_.reader_limits());
  }
  return *reader_;
}

bool Call::validate() {
  if (!request_.problem.empty()) {
    fail(invalid_request(operation_, request_.problem));
    return false;
  }
  if (const int attempts = options_.retry.max_attempts.value_or(1); attempts < 1 || attempts > kMostAttempts) {
    fail(invalid_request(operation_, "CallOptions::retry.max_attempts counts the first attempt and is 1 to " +
                                         std::to_string(kMostAttempts)));
    return false;
  }
  return true;
}

bool Call::validate_headers() {
  const bool is_anonymous = resolved_->settings.is_anonymous;
  for (const auto& [name, value] : options_.headers) {
    if (const std::string refusal = refusal_of_header(request_, name, value, is_anonymous); !refusal.empty()) {
      fail(invalid_request(operation_, refusal));
      return false;
    }
  }
  return true;
}

void Call::adopt(const Connection::Resolved& resolved) {
  resolved_ = &resolved;
  retrier_.set_policy({.mode = options_.retry.mode.value_or(resolved_->settings.retry_mode),
                       .max_attempts = options_.retry.max_attempts.value_or(resolved_->settings.max_attempts),
                       .acts_once = operation_.model_invocation || operation_.creates_anew});
  skew_ = connection_.clock_skew().get();
  workspace_ = connection_.workspaces().take();
  storage_ = connection_.take_storage();
  if (operation_.gzip_request && !resolved_->settings.disable_request_compression)
    compress_body(request_, resolved_->settings.request_min_compression_bytes);
}

void Call::begin_at(Instant begin) {
  due_ = begin;
  started_ = std::max(started_, begin);
}

void Call::prepare() {
  const Instant now = connection_.clock().steady_now();
  if (state_ == State::preparing) {
    report_.call_begins(invocation_id_);
    if (!validate()) return;
    Error error;
    const Connection::Resolved* const resolved = connection_.resolved(error);
    if (!resolved) return fail(std::move(error));
    adopt(*resolved);
    if (!validate_headers()) return;
  } else {
    metrics_.backed_off += now - idle_since_;
  }
  idle_since_ = now;
  if (!within_limits() || has_to_slow_down()) return;
  state_ = connection_.needs_identity(operation_) ? State::identifying : State::ready;
}

bool Call::has_to_slow_down() {
  const auto wait = retrier_.hold_back(idle_since_);
  if (wait.count() <= 0) return false;
  due_ = idle_since_ + wait;
  state_ = State::waiting;
  return true;
}

ResolveOptions Call::resolve_options() const {
  ResolveOptions limits{.cancellation = options_.cancellation};
  if (const std::optional<Instant> end = deadline()) limits.deadline = *end;
  return limits;
}

void Call::identify(Result<CredentialsPtr> credentials) {
  const Instant now = connection_.clock().steady_now();
  metrics_.credentials += now - std::exchange(idle_since_, now);
  if (!credentials) return fail(std::move(credentials).error());
  credentials_ = *std::move(credentials);
  if (refused_ && error_ && credentials_ && *credentials_ == *refused_)
    return fail(std::move(*error_), "the source of the refused credentials has no others");
  if (within_limits()) state_ = State::ready;
}

void Call::send(LaneLease& lane) {
  if (!within_limits()) return;
  retrier_.attempt_begins();
  attempt_started_ = connection_.clock().steady_now();
  metrics_.queued += attempt_started_ - idle_since_;
  sent_at_ = connection_.clock().now();
  exchange().prepare(make_request(), *storage_, this);
  lane.start(exchange());
  state_ = State::sending;
  if (exchange().finished()) advance(lane);
}

TransportRequest Call::make_request() {
  AttemptHeaders headers(request_, options_);
  if (report_.wanted()) {
    const std::string host = host_of(operation_, request_, resolved_->settings);
    AttemptStart attempt{.number = retrier_.attempts(),
                         .max_attempts = retrier_.max_attempts(),
                         .method = to_string(request_.method),
                         .host = host,
                         .headers = &headers};
    report_.before_attempt(attempt);
  }
  if (!trace_id_.empty() && resolved_->settings.in_lambda) headers.add("X-Amzn-Trace-Id", trace_id_);
  unsigned_headers_ = headers.take();
  TransportRequest wire =
      make_attempt_request(*workspace_, operation_, request_, resolved_->settings, options_.headers, invocation_id_,
                           {.number = retrier_.attempts(),
                            .max_attempts = retrier_.max_attempts(),
                            .time = sent_at_.time() + skew_,
                            .idle_limit = idle_limit_,
                            .clock_known = clock_known_,
                            .credentials = credentials_.get(),
                            .unsigned_headers = unsigned_headers_});
  wire.connect_limit = options_.timeout.connect.value_or(connection_.connect_limit());
  wire.idle_limit = idle_limit_;
  wire.max_response_bytes = connection_.config().max_response_bytes;
  wire.max_response_header_bytes = connection_.config().max_response_header_bytes;
  wire.max_response_headers = connection_.config().max_response_headers;
  wire.stream = operation_.streams();
  if (outbox_) {
    wire.body_source = outbox_;
    wire.full_duplex = true;
    wire.max_response_bytes = std::min(wire.max_response_bytes, kMostUnread);
    begin_events();
  }
  report_.request_made(wire);
  return wire;
}

// The signature of the request is the first of the chain.
void Call::begin_events() {
  const Settings& settings = resolved_->settings;
  std::optional<EventOutbox::Signing> signing;
  if (credentials_ && !settings.bearer_tokens)
    signing.emplace(EventOutbox::Signing{
        std::make_unique<EventSigner>(credentials_, settings.region, std::string(operation_.service->signing_name),
                                      workspace_->signer.signature()),
        connection_.clock(), connection_.clock_skew()});
  outbox_->begin_attempt(std::move(signing));
}

// What left with one attempt can't leave with another.
bool Call::has_sent_events() const { return outbox_ && outbox_->was_read(); }

bool Call::begins_stream() const {
  // Finished or not, and however it finished: what has begun to be heard is not asked for again.
  return operation_.streams() && workspace_->exchange.headers_complete() && is_success(storage_->status);
}

void Call::advance(LaneLease& lane) {
  if (lane.has_lost(exchange())) return lane_lost(lane.loss());
  if (exchange().finished()) lane.end(exchange());
  if (state_ == State::sending && begins_stream()) {
    storage_->attempts = retrier_.attempts();
    measure_attempt();
    answered_with_status();
    if (state_ != State::streaming) return;
  }
  if (state_ == State::streaming) {
    if (!exchange().finished() && !within_limits()) lane.end(exchange());
    return;
  }
  if (exchange().finished()) {
    storage_->attempts = retrier_.attempts();
    measure_attempt();
    return exchange().result().failure == TransportFailure::none ? answered_with_status() : transport_failed();
  }
  const Instant now = connection_.clock().steady_now();
  const bool attempt_over = attempt_limit_ && now >= attempt_started_ + *attempt_limit_;
  const bool total_over = now >= deadline().value_or(Instant::max());
  if (!attempt_over && !total_over && !options_.cancellation.cancelled()) return;
  lane.end(exchange());
  measure_attempt();
  if (!within_limits()) return;
  Error error = limit_passed(operation_, "AttemptTimeout", *attempt_limit_,
                             "the limit of one attempt (CallOptions::timeout.attempt)");
  retry_or_fail(std::move(error), {.kind = RetryClass::transient, .delivery = Delivery::perhaps_read});
}

bool Call::within_limits() {
  if (options_.cancellation.cancelled()) {
    fail(cancelled(operation_));
    return false;
  }
  if (connection_.clock().steady_now() >= deadline().value_or(Instant::max())) {
    Error error =
        limit_passed(operation_, "TotalTimeout", *total_limit_, "the limit of the call (CallOptions::timeout.total)");
    if (state_ == State::streaming) {
      error.http_status = storage_->status;
      error.request_id = std::string(storage_->request_id());
    }
    if (error_) error.message += "; the attempt before failed with " + error_->code;
    fail(std::move(error));
    return false;
  }
  return true;
}

void Call::look_at_limits() {
  const bool for_a_permit = state_ == State::ready;
  if (within_limits() || !for_a_permit) return;
  if (error_ && error_->kind == ErrorKind::timeout && retrier_.attempts() == 0)
    error_->message += "; all " + std::to_string(connection_.config().max_connections) +
                       " connections (ClientConfig::max_connections) were in use";
}

void Call::lane_lost(std::string_view how) {
  if (state_ == State::streaming || has_sent_events()) {  // it can't be asked for again
    Error error = failure(ErrorKind::network, "ConnectionLost", operation_, how);
    error.http_status = storage_->status;
    error.request_id = std::string(storage_->request_id());
    return fail(std::move(error));
  }
  if (report_.wanted()) {
    const Error error = failure(ErrorKind::network, "ConnectionLost", operation_, how);
    end_attempt(&error, how, Instant::duration::zero());
  }
  retrier_.attempt_withdrawn();
  idle_since_ = connection_.clock().steady_now();
  state_ = State::ready;
}

void Call::abort(LaneLease& lane) {
  if (state_ != State::sending && state_ != State::streaming) return;
  lane.end(exchange());
  state_ = State::done;
}

bool Call::has_news() const {
  const Exchange& exchange = workspace_->exchange;
  return exchange.finished() || (state_ == State::sending && operation_.streams() && exchange.headers_complete());
}

void Call::has_changed(Exchange&) noexcept {
  if (places.news && !std::exchange(places.has_news, true)) places.news->push_back(this);
}

void Call::discount(Instant::duration parked) {
  started_ += parked;
  attempt_started_ += parked;
}

void Call::fail_by_exception() {
  answered_ = false;
  fail(exception_thrown(operation_));
}

Instant Call::due() const {
  if (state_ == State::done || (state_ == State::streaming && has_news())) return Instant::max();
  Instant end = state_ == State::preparing || state_ == State::waiting ? due_ : Instant::max();
  if (attempt_limit_ && state_ == State::sending) end = attempt_started_ + *attempt_limit_;
  return std::min(end, deadline().value_or(Instant::max()));
}

std::optional<Instant> Call::deadline() const {
  return total_limit_ ? std::optional(started_ + *total_limit_) : std::nullopt;
}

std::optional<MeasuredSkew> Call::learn_skew() {
  const auto measured = measure_skew(
      storage_->headers, {.sent_at = sent_at_, .elapsed = connection_.clock().steady_now() - attempt_started_});
  if (measured) {
    clock_known_ = true;
    // One that agrees with what was used says nothing against what other calls have learnt meanwhile.
    if (const Skew learnt = measured->learnt(skew_); learnt != skew_) connection_.clock_skew().set(skew_ = learnt);
  }
  return measured;
}

void Call::answered_with_status() {
  const Skew used = skew_;
  const std::optional<MeasuredSkew> measured = learn_skew();
  if (is_success(storage_->status)) return succeed();

  Error error = read_error(reader(), operation_, *storage_);
  give_reader_back();
  const ErrorSpec* const spec = modeled_error(error);
  AttemptFailure failure = classify_answer(storage_->status, error.code, spec ? spec->retry : ModeledRetry::none);
  failure.hint = requested_delay(storage_->headers.find("x-amz-retry-after"), storage_->headers.find("Retry-After"),
                                 connection_.clock().now().time() + skew_);
  const bool is_signed = credentials_ && !resolved_->settings.bearer_tokens;
  if (failure.kind == RetryClass::none && is_signed && is_clock_skew_code(error.code) &&
      is_skew_error(used, measured)) {
    failure.kind = RetryClass::transient;
    failure.invites_retry = true;
  }
  if (failure.kind == RetryClass::none && credentials_ && !refused_ && says_credentials_ended(error.code)) {
    refused_ = credentials_;
    resolved_->settings.identity()->was_refused(credentials_);
    failure.kind = RetryClass::transient;
    failure.invites_retry = true;
  }
  retry_or_fail(std::move(error), failure);
}

// Of credentials that don't expire, "unknown" means that they were replaced.
bool Call::says_credentials_ended(std::string_view code) const {
  return is_expired_credentials_code(code) || (!credentials_->expiration && is_unknown_credentials_code(code));
}

void Call::transport_failed() {
  retry_or_fail(failure_of_exchange(), classify_failure(exchange().result(), exchange().response_started()));
}

Error Call::failure_of_exchange() {
  Error error = internal::transport_failed(operation_, exchange().result());
  error.http_status = storage_->status;
  error.request_id = std::string(storage_->request_id());
  return error;
}

std::unique_ptr<Error> Call::stream_failure() {
  if (exchange().result().failure == TransportFailure::none) return nullptr;
  auto error = std::make_unique<Error>(failure_of_exchange());
  error->attempts = retrier_.attempts();
  return error;
}

void Call::succeed() {
  retrier_.succeeded(connection_.clock().steady_now());
  error_.reset();
  answered_ = !operation_.streams();
  state_ = operation_.streams() ? State::streaming : State::done;
  end_attempt(nullptr);
}

void Call::retry_or_fail(Error error, const AttemptFailure& failure) {
  if (has_sent_events()) return fail(std::move(error), "events were sent");
  const Instant now = connection_.clock().steady_now();
  const RetryDecision decision = retrier_.failed(failure, now, deadline());
  if (!decision.again) {
    if (!decision.for_error.empty()) error.message.append(" (").append(decision.for_error).append(")");
    return fail(std::move(error), decision.reason);
  }
  due_ = decision.due;
  end_attempt(&error, decision.reason, due_ - now);
  idle_since_ = now;
  error_ = std::make_unique<Error>(std::move(error));  // for whoever asks why, should a limit pass meanwhile
  state_ = State::waiting;
}

void Call::fail(Error error, std::string_view why_not_again) {
  error.attempts = retrier_.attempts();
  end_attempt(&error, why_not_again);
  error_ = std::make_unique<Error>(std::move(error));
  state_ = State::done;
}

void Call::measure_attempt() {
  ExchangeMetrics attempt = exchange().finished() ? exchange().result().metrics : ExchangeMetrics();
  if (attempt.total.count() == 0) attempt.total = connection_.clock().steady_now() - attempt_started_;
  metrics_.last_attempt = attempt;
  metrics_.bytes_sent += attempt.bytes_sent;
  metrics_.bytes_received += attempt.bytes_received;
}

void Call::end_attempt(const Error* error, std::string_view reason, std::optional<Instant::duration> retry_after) {
  if (!report_.wanted() || !storage_) return;
  const bool is_wrongly_signed = error && is_wrong_signature_code(error->code);
  const std::string canonical_request =
      is_wrongly_signed ? shown_canonical_request(exchange().request()) : std::string();
  report_.after_attempt({.number = retrier_.attempts(),
                         .error = error,
                         .http_status = storage_->status,
                         .request_id = storage_->request_id(),
                         .metrics = metrics_.last_attempt,
                         .retry_after = retry_after,
                         .reason = reason,
                         .canonical_request = canonical_request},
                        storage_->headers);
}

void Call::end_call(const Error* error) {
  metrics_.attempts = retrier_.attempts();
  metrics_.total = connection_.clock().steady_now() - started_;
  if (storage_) storage_->metrics = metrics_;
  if (!report_.wanted()) return;
  report_.after_call({.error = error,
                      .http_status = error ? error->http_status : storage_->status,
                      .request_id = error ? std::string_view(error->request_id) : storage_->request_id(),
                      .metrics = metrics_});
}

void Call::stream_over(const Error* error) {
  if (exchange().finished()) {
    metrics_.bytes_received += exchange().result().metrics.bytes_received - metrics_.last_attempt.bytes_received;
    metrics_.last_attempt = exchange().result().metrics;
  }
  give_reader_back();
  end_call(error);
}

CallOutcome Call::take(void* view) noexcept {
  try {
    CallOutcome outcome = decode(view);
    give_reader_back();
    return outcome;
  } catch (...) {
    fail_by_exception();
    return {std::move(error_), std::move(storage_)};
  }
}

// Of a front that answers with a success whatever happened: {"Output": {"__type": "x#UnknownOperationException"}}. What
// holds no member of the output would end a listing, and say nothing. The bytes of a model may hold anything.
std::unique_ptr<Error> Call::error_in_success(const void* view) {
  constexpr std::string_view kLeast = R"({"__type":""})";
  constexpr std::string_view kOfFront = R"({"Output":{"__type":")";
  const Schema& schema = *operation_.output->view;
  const bool may_be_error =
      operation_.output->payload
          ? storage_->body.view().starts_with(kOfFront) || !storage_->headers.find("x-amzn-errortype").empty()
          : storage_->body.size() > kLeast.size() && std::memcmp(view, schema.prototype, schema.size) == 0;
  if (!may_be_error) return nullptr;
  auto error = std::make_unique<Error>(read_error(reader(), operation_, *storage_));
  const ErrorSpec* const spec = modeled_error(*error);
  if (!spec && !ends_like_error_name(error->code)) return nullptr;
  if (spec) error->http_status = spec->http_status;
  error->attempts = retrier_.attempts();
  return error;
}

CallOutcome Call::decode(void* view) {
  if (!answered_) {
    end_call(error_.get());
    return {std::move(error_), std::move(storage_)};
  }
  const Instant received = connection_.clock().steady_now();
  std::string problem;
  bool decoded = false;
  const std::string_view body = storage_->body.view();
  if (!operation_.output_token.empty() && has_no_value(body)) {
    problem = "a page of a listing without a body, which does not say that the listing ends";
  } else if (lacks_body(*operation_.output, body)) {
    problem = "it has no body, though it has members that the model requires";
  } else {
    decoded = read_output(reader(), *operation_.output, *storage_, view, problem);
  }
  metrics_.decode = connection_.clock().steady_now() - received;
  if (auto error = decoded ? error_in_success(view) : nullptr) {
    end_call(error.get());
    return {std::move(error), std::move(storage_)};
  }
  if (decoded) {
    end_call(nullptr);
    return {nullptr, std::move(storage_)};
  }
  auto error = std::make_unique<Error>(malformed_response(operation_, problem, storage_->body.view()));
  if (reader_ && reader_->was_over_limit()) error->code = "ResponseTooLarge";
  keep_body(*error, *storage_);
  error->http_status = storage_->status;
  error->request_id = std::string(storage_->request_id());
  error->attempts = retrier_.attempts();
  end_call(error.get());
  return {std::move(error), std::move(storage_)};
}

}  // namespace outcrop::internal
