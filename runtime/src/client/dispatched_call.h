// A call in the hands of a Dispatcher, and the client that it is of.
#pragma once

#include <memory>
#include <optional>
#include <utility>

#include "base/cancellation.h"
#include "client/credentials_thread.h"
#include "client/driver.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/wait.h"

namespace outcrop::internal {

struct PendingCall {
  AsyncTarget target;
  const Operation& operation;
  HttpRequest request;
  CallOptions options;
  std::optional<WaitPlan> wait{};  // the first of the calls of a wait
  Instant begin{};                 // not before
};

class DispatchedDialogue;
class DispatcherLoop;

/// Moves on the calls of one client, all of them DispatchedCalls, on a lane of the dispatcher's own. Used by its thread
/// alone; stays where it is.
class DispatchedClient final : public Driver {
 public:
  DispatchedClient(DispatcherLoop& loop, std::shared_ptr<Connection> c, CredentialsThread::Done done)
      : Driver(static_cast<std::size_t>(c->config().max_connections)),
        connection(std::move(c)),
        loop_(loop),
        credentials_thread_(std::move(done)) {}

  /// Each of its calls that has to be moved on at some time waits for credentials.
  bool waits_for_credentials_alone() const;

  const std::shared_ptr<Connection> connection;
  std::size_t family{};  // lanes of the same one move on together

 private:
  bool identify(Call& call) override;
  bool may_send(Call& call) override;
  void over(Call& call) override;
  void more(Call& call) override;

  DispatcherLoop& loop_;
  CredentialsThread credentials_thread_;
};

/// What a DispatchedCall has before its Call begins, which refers to it.
struct DispatchedParts {
  DispatchedParts(PendingCall& pending, std::unique_ptr<Receiver> r)
      : kept_connection(std::move(pending.target.connection)),
        options(std::move(pending.options)),
        callers_token(std::exchange(options.cancellation, stop.token())),
        receiver(std::move(r)) {}

  const std::shared_ptr<Connection> kept_connection;
  CancellationSource stop;  // by the caller, or by the end of the dispatcher
  CallOptions options;      // with the token of `stop`
  const CancellationToken callers_token;
  std::unique_ptr<Receiver> receiver;
  std::optional<CancellationWatch> watch;  // of callers_token
};

/// Stays where it is.
struct DispatchedCall : DispatchedParts, Call {
  DispatchedCall(PendingCall pending, std::unique_ptr<Receiver> r)
      : DispatchedParts(pending, std::move(r)),
        Call(*kept_connection, pending.operation, std::move(pending.request), options) {
    begin_at(pending.begin);
  }

  std::shared_ptr<DispatchedDialogue> dialogue;  // that it is of, if of any

  // Used by the dispatcher's thread alone.
  DispatchedClient* client{};
  std::shared_ptr<CredentialsFetch> fetch;  // while its credentials are being fetched
  std::optional<Result<CredentialsPtr>> found;
};

}  // namespace outcrop::internal
