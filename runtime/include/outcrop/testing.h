// For tests of programs that use the SDK: answers from a script or a recording in place of the network, and a clock
// that nobody waits for. Nothing but a Recorder opens a socket.
#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "outcrop/client_config.h"
#include "outcrop/credentials.h"
#include "outcrop/result.h"
#include "outcrop/timestamp.h"
#include "outcrop/transport.h"

namespace outcrop::testing {

/// Time that moves only when it is told to, or when somebody waits: a wait ends at once, and moves it on. Copies are
/// the same clock. Safe from many threads.
class FakeClock {
 public:
  /// `start` is the wall time at first.
  explicit FakeClock(Timestamp start = Timestamp::from_millis(1'735'787'045'000));

  Timestamp now() const;
  void advance(std::chrono::nanoseconds by);
  /// What wall time shows, ahead of (or behind) what it would; monotonic time goes on.
  void set_now(Timestamp wall);
  /// How long the delays between attempts and other waits were, one after the other.
  std::vector<std::chrono::nanoseconds> waits() const;
  /// What the jitter of retry delays is from now on: the part of the longest delay, in [0, 1). 0.5 at first.
  void set_jitter(double fraction);

  /// For ClientConfig::seams.
  std::shared_ptr<const internal::Seams> seams() const;

  struct State;

 private:
  std::shared_ptr<State> state_;
};

/// A request as a transport got it. `Authorization` and session tokens are in it: it is for looking at, not for logs.
struct SentRequest {
  std::string method{};
  std::string url{};
  std::vector<std::pair<std::string, std::string>> headers{};
  std::string body{};
  std::chrono::milliseconds connect_limit{};
  std::chrono::milliseconds idle_limit{};

  /// The first header of that name, whatever its case; empty when there is none.
  std::string_view header(std::string_view name) const;
  /// The URL from the path on.
  std::string_view target() const;
};

/// What a scripted transport answers with.
struct Answer {
  int status{200};
  std::string body{};
  std::vector<std::pair<std::string, std::string>> headers{};
  /// Another than `none`: the exchange fails like that; truncated_body after status, headers and body, all others
  /// without a byte of an answer.
  TransportFailure failure{TransportFailure::none};
  bool connection_reused{};
  /// How long it takes, in the time of the transport's FakeClock; without one it takes no time.
  std::chrono::milliseconds after{};
};

/// A JSON answer as the services send it.
Answer json(std::string body, int status = 200);
/// A service error: `{"message":...}` with X-Amzn-ErrorType.
Answer service_error(std::string_view code, int status, std::string_view message = {});
/// No answer but this failure.
Answer failure(TransportFailure failure);

/// Answers from a script, each once the request's body is whole: of a bidirectional stream, behind `finish`. Hand it to
/// ClientConfig::transport; safe from many threads.
class ScriptedTransport final : public Transport {
 public:
  using Responder = std::function<Answer(const SentRequest& request)>;

  /// Answers that take time move `clock` on.
  ScriptedTransport();
  explicit ScriptedTransport(FakeClock clock);
  ~ScriptedTransport() override;

  /// Adds an answer to the end of the script: each is given once. When the script is over, exchanges fail with
  /// `bad_request` and say so.
  ScriptedTransport& then(Answer answer);
  /// Once the script is over, `responder` answers instead. It may be called from many threads at once.
  ScriptedTransport& otherwise(Responder responder);

  /// Everything that was sent so far, in the order of sending.
  std::vector<SentRequest> requests() const;

  std::unique_ptr<TransportLane> open_lane() override;

  struct State;

 private:
  std::shared_ptr<State> state_;
};

/// Passes calls on and keeps what was said, so that a Replayer can say it again. Hand it to ClientConfig::transport.
/// Safe from many threads.
///
/// A recording holds method, path, query and body of each request, and status, headers and body of its answer, but no
/// header of a request. In all of it, these are replaced by text of the same length: members that the service's model
/// calls sensitive, with all that is in them; what signed it (access key, session and bearer tokens), access key ids,
/// 12-digit numbers (account ids), values of JSON members that are named like secrets, and what `scrub` names. A body
/// that should hold sensitive members and is no JSON is replaced whole, and so is one that is sensitive itself
/// (InvokeModel's). Text within other base64 isn't looked at. Requests for credentials are not recorded, nor is what is
/// sent on a bidirectional stream.
class Recorder final : public Transport {
 public:
  /// Null: the SDK's own transport, with the system's certificate authorities and without a proxy.
  explicit Recorder(std::shared_ptr<Transport> inner = nullptr);
  ~Recorder() override;

  /// Replaces `secret` wherever it appears, also in what was recorded before.
  Recorder& scrub(std::string secret);
  /// From now on, what the service's model calls sensitive is recorded as it is: for made-up data.
  Recorder& keep_sensitive_members();
  /// The recording so far: JSON, an exchange a line.
  std::string recording() const;
  /// Writes it to a file that only its owner may read. The number of exchanges, or why it could not be written.
  Result<std::size_t> save(const std::string& file) const;

  std::unique_ptr<TransportLane> open_lane() override;

  struct State;

 private:
  std::shared_ptr<State> state_;
};

/// Answers from a recording. Each request gets the first unused answer to the same method, path, query and body, where
/// account ids, UUIDs (idempotency tokens) and, but for their length, members that a Recorder hides are not compared. A
/// request without one fails with ErrorKind::validation, code "UnsendableRequest", and a message that shows the nearest
/// one. What is sent on a bidirectional stream isn't compared; its answer is there at once, and whole. Safe from many
/// threads.
class Replayer final : public Transport {
 public:
  static Result<std::shared_ptr<Replayer>> load(const std::string& file);
  static Result<std::shared_ptr<Replayer>> parse(std::string_view recording);

  /// Of recorded exchanges that nobody has asked for: "GET /evaluation-jobs".
  std::vector<std::string> unused() const;

  std::unique_ptr<TransportLane> open_lane() override;

  struct State;

 private:
  explicit Replayer(std::shared_ptr<State> state) : state_(std::move(state)) {}
  std::shared_ptr<State> state_;
};

/// Settings for a client that is tested offline: region us-east-1, made-up credentials, `transport`, and `clock`'s
/// time.
ClientConfig offline_config(std::shared_ptr<Transport> transport, const FakeClock& clock = FakeClock());

/// Always the same credentials; the secret is "secret".
std::shared_ptr<CredentialsProvider> fake_credentials();

}  // namespace outcrop::testing
