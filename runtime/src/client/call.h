// Call: one operation on its way, with its attempts; a state machine that whoever has a lane moves on.
#pragma once

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "client/call_report.h"
#include "client/connection.h"
#include "outcrop/internal/call.h"
#include "retry/clock_skew.h"
#include "retry/retrier.h"

namespace outcrop::internal {

/// One thread at a time. `connection`, `operation` and `options` outlive it. While it is `sending` or `streaming` it
/// stays where it is, and its lane may not go; destroying it then is an error (`abort` first).
class Call {
 public:
  enum class State : std::uint8_t {
    preparing,  ///< call `prepare`
    waiting,    ///< for another attempt: call `prepare` when `due` has come or the call is cancelled
    ready,      ///< call `send` with a lane, or `no_lane` when none could be had
    sending,    ///< drive the lane for at most `drive_limit` and call `advance`
    streaming,  ///< an event stream has begun; go on as while sending, for as long as its exchange isn't finished
    done,       ///< call `take`
  };

  Call(Connection& connection, const Operation& operation, HttpRequest request, const CallOptions& options);
  ~Call();
  Call(const Call&) = delete;
  Call& operator=(const Call&) = delete;

  State state() const { return state_; }

  /// `prepare` would find everything in memory, and not block.
  bool can_prepare_at_once() const;
  /// Finds settings and credentials, which may block within the call's limits. Afterwards ready, waiting or done.
  void prepare();
  /// Signs the next attempt and starts it. Afterwards sending, or whatever `advance` leads to.
  void send(TransportLane& lane);
  /// Looks whether the exchange has finished, a limit has passed or the call was cancelled.
  void advance(TransportLane& lane);
  /// The lane was lost with the exchange on it, through nobody's fault: the attempt doesn't count.
  void lane_lost(std::string_view how);
  /// No lane came in time, or the call was cancelled meanwhile.
  void no_lane();
  /// Takes the exchange off the lane; the call is over and has no outcome.
  void abort(TransportLane& lane);
  /// Time that the call spent parked counts neither for its limits nor as the attempt's duration.
  void excuse(Instant::duration parked);

  Instant due() const { return due_; }
  std::chrono::milliseconds drive_limit() const;
  /// When the first of its limits passes.
  std::optional<Instant> next_limit() const;
  /// What is left of the total limit; absent: there is none.
  std::optional<Instant::duration> time_left() const;
  const CancellationToken& cancellation() const { return options_.cancellation; }
  Connection& connection() const { return connection_; }
  /// Only once `prepare` has left it ready.
  LanePool& lanes() const { return resolved_->lanes; }
  Transport& transport() const { return *resolved_->transport; }
  Exchange& exchange() { return workspace_->exchange; }

  /// The body of a successful answer, not decoded yet; empty in every other state.
  std::string_view answer() const { return answered_ ? storage_->body.view() : std::string_view(); }
  /// Once done: the outcome, decoded into `*view`.
  CallOutcome take(void* view);

  /// Once streaming: status and headers, and what has arrived of the body. Whoever reads it takes it away.
  ResponseStorage& stream() { return *storage_; }
  JsonReader& reader() { return workspace_->reader; }
  /// Once a stream's exchange has finished with a failure.
  Error stream_failure();
  /// The stream is over; `error` is null when it ended well, or nobody wanted more of it.
  void stream_over(const Error* error);
  const CallMetrics& metrics() const { return metrics_; }

 private:
  bool validate();
  bool begins_stream() const;
  bool within_limits();
  Error failure_of_exchange();
  void fail(Error error, std::string_view why_not_again = "not retryable");
  TransportRequest make_request();
  void measure_attempt();
  void end_attempt(const Error* error, std::string_view reason = {}, std::optional<Instant::duration> retry_after = {});
  void end_call(const Error* error);
  void succeed();
  void answered_with_status();
  void transport_failed();
  void retry_or_fail(Error error, const AttemptFailure& failure);
  std::optional<Instant> deadline() const;
  std::optional<Skew> learn_skew();

  Connection& connection_;
  const Operation& operation_;
  HttpRequest request_;
  const CallOptions& options_;
  const Connection::Resolved* resolved_{};
  std::unique_ptr<Workspace> workspace_;
  StoragePtr storage_;
  CredentialsPtr credentials_;
  std::string invocation_id_;
  std::vector<std::pair<std::string, std::string>> unsigned_headers_;  // that interceptors added to the attempt
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
  Instant idle_since_{};  // while waiting or ready
  Timestamp sent_at_{};
  Instant due_{};
};

/// Blocks for as long as `call` is sending on `lane`.
void drive(Call& call, TransportLane& lane);
/// Blocks until `call` is done, with lanes of its client; or until it is streaming, on the lane returned.
LaneLease complete(Call& call);

}  // namespace outcrop::internal
