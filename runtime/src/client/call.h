// Call: one operation on its way, with its attempts; a state machine that says what it needs next.
#pragma once

#include <chrono>
#include <list>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "client/call_report.h"
#include "client/connection.h"
#include "outcrop/internal/call.h"
#include "retry/clock_skew.h"
#include "retry/retrier.h"
#include "transport/lane_pool.h"

namespace outcrop::internal {

class Call;
class EventOutbox;
using CallsByTime = std::multimap<Instant, Call*>;

/// What a call needs next is its state; its driver (driver.h) waits for that and tells it. One thread at a time.
/// `connection`, `operation` and `options` outlive it. While it is `sending` or `streaming` it stays where it is;
/// destroying it then is an error (`abort` first).
class Call : private ExchangeListener {
 public:
  enum class State : std::uint8_t {
    preparing,    ///< as waiting, before the first attempt
    waiting,      ///< a moment: call `prepare` when `due` has come or the call is cancelled
    identifying,  ///< credentials: call `identify` with what `Connection::identify` finds within `resolve_options`
    ready,        ///< a permit: call `send` with a lease that has one
    sending,      ///< an answer: drive the lane until `due` at most and call `advance`
    streaming,    ///< more of an answer: go on as while sending, for as long as its exchange isn't finished
    done,         ///< nothing: call `take`
  };

  Call(Connection& connection, const Operation& operation, HttpRequest request, const CallOptions& options);
  virtual ~Call();
  Call(const Call&) = delete;
  Call& operator=(const Call&) = delete;

  State state() const { return state_; }

  /// While preparing: its request is a stream of events too. `outbox` outlives it.
  void send_events(EventOutbox& outbox) { outbox_ = &outbox; }
  /// While preparing: it is due, and its limits begin, at `begin`, unless that is past. Without it, at once.
  void begin_at(Instant begin);

  /// Afterwards identifying, ready, waiting or done.
  void prepare();
  /// Afterwards ready, waiting or done.
  void identify(Result<CredentialsPtr> credentials);
  /// Signs the next attempt and starts it. Afterwards sending, or whatever `advance` leads to.
  void send(LaneLease& lane);
  /// Looks whether the exchange has finished or was lost, a limit has passed or the call was cancelled.
  void advance(LaneLease& lane);
  /// Looks whether a limit has passed or the call was cancelled while it waited for something else.
  void look_at_limits();
  /// Takes the exchange off the lane; the call is over and has no outcome.
  void abort(LaneLease& lane);
  /// Within a catch: what is being thrown is the call's outcome. Its exchange is not on its way any more.
  void fail_by_exception();
  /// Time that the call spent parked counts neither for its limits nor as the attempt's duration.
  void discount(Instant::duration parked);
  /// While sending or streaming: its exchange has finished, or a stream begins. Nothing else comes from the lane.
  bool has_news() const;

  /// When it has to be moved on whatever else happens: the moment that it waits for, or the first of its limits; the
  /// end of time where there is none.
  Instant due() const;
  ResolveOptions resolve_options() const;
  const CancellationToken& cancellation() const { return options_.cancellation; }
  Connection& connection() const { return connection_; }
  const Operation& operation() const { return operation_; }
  /// Once it has been ready.
  LanePool& lanes() const { return resolved_->lanes; }
  Transport& transport() const { return *resolved_->transport; }
  Exchange& exchange() { return workspace_->exchange; }

  /// The body of a successful answer, not decoded yet; empty in every other state.
  std::string_view answer() const { return answered_ ? storage_->body.view() : std::string_view(); }
  /// Once done: the outcome, decoded into `*view`.
  CallOutcome take(void* view) noexcept;

  /// Once streaming: status and headers, and what has arrived of the body. Whoever reads it takes it away.
  ResponseStorage& stream() { return *storage_; }
  /// From its first use to the end of the attempt, or of the stream.
  JsonReader& reader();
  /// Once a stream's exchange has finished: why it failed; null if it did not.
  std::unique_ptr<Error> stream_failure();
  /// The stream is over; `error` is null when it ended well, or nobody wanted more of it.
  void stream_over(const Error* error);
  const CallMetrics& metrics() const { return metrics_; }

  /// Where its driver keeps it.
  struct Places {
    std::optional<CallsByTime::iterator> by_time;
    std::optional<std::list<Call*>::iterator> ready;
    bool sent{};
    std::size_t sent_at{};       // its place among those
    std::vector<Call*>* news{};  // where it is to be noted that its exchange has changed; there is room for it
    bool has_news{};             // noted
  };
  Places places{};

 private:
  void has_changed(Exchange&) noexcept override;
  bool validate();
  bool validate_headers();  // once it is known who signs
  void adopt(const Connection::Resolved& resolved);
  bool has_to_slow_down();
  void lane_lost(std::string_view how);
  void give_reader_back();
  CallOutcome decode(void* view);
  std::unique_ptr<Error> error_in_success(const void* view);  // null: there is none
  bool begins_stream() const;
  bool within_limits();
  Error failure_of_exchange();
  void fail(Error error, std::string_view why_not_again = "not retryable");
  TransportRequest make_request();
  void begin_events();
  bool has_sent_events() const;
  void measure_attempt();
  void end_attempt(const Error* error, std::string_view reason = {}, std::optional<Instant::duration> retry_after = {});
  void end_call(const Error* error);
  void succeed();
  void answered_with_status();
  bool says_credentials_ended(std::string_view code) const;
  void transport_failed();
  void retry_or_fail(Error error, const AttemptFailure& failure);
  std::optional<Instant> deadline() const;
  std::optional<MeasuredSkew> learn_skew();

  Connection& connection_;
  const Operation& operation_;
  HttpRequest request_;
  const CallOptions& options_;
  EventOutbox* outbox_{};  // of a bidirectional stream
  const Connection::Resolved* resolved_{};
  std::unique_ptr<Workspace> workspace_;
  std::unique_ptr<JsonReader> reader_;  // none while the call waits: it knows shapes, and a thousand would learn each
  StoragePtr storage_;
  CredentialsPtr credentials_;
  CredentialsPtr refused_;  // by the service, once
  std::string invocation_id_;
  std::string trace_id_;  // of what a Lambda function was answering when it called; AWS finds functions by it that call
                          // themselves
  std::vector<std::pair<std::string, std::string>> unsigned_headers_;  // of the attempt, of interceptors and traces
  std::unique_ptr<Error> error_;
  Retrier retrier_;
  CallReport report_;
  CallMetrics metrics_;

  State state_{State::preparing};
  bool answered_{};
  bool clock_known_{};
  Skew skew_{};
  std::optional<std::chrono::milliseconds> total_limit_;
  std::optional<std::chrono::milliseconds> attempt_limit_;
  std::chrono::milliseconds idle_limit_{};
  Instant started_;
  Instant attempt_started_{};
  Instant idle_since_{};  // while waiting, identifying or ready
  Timestamp sent_at_{};
  Instant due_{};  // while preparing or waiting
};

}  // namespace outcrop::internal
