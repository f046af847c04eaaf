// A call in the hands of a Dispatcher.
#pragma once

#include <algorithm>
#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <utility>

#include "base/cancellation.h"
#include "client/call.h"
#include "client/credentials_thread.h"
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

struct DispatchedCall;

/// The calls of one client, and the lane that they are sent on. Used by the dispatcher's thread alone; stays where it
/// is.
struct DispatchedClient {
  using Timers = std::multimap<Instant, DispatchedCall*>;

  DispatchedClient(std::shared_ptr<Connection> c, CredentialsThread::Done done)
      : connection(std::move(c)), credentials_thread(std::move(done)) {}

  std::size_t max_sending() const { return static_cast<std::size_t>(connection->config().max_connections); }

  std::shared_ptr<Connection> connection;
  LaneLease lane;        // empty until the first call is ready
  std::size_t family{};  // lanes of the same one move on together
  std::size_t calls{};
  std::deque<DispatchedCall*> ready;  // wait for their turn
  std::vector<DispatchedCall*> sending;
  Timers timers;  // by the client's own clock
  CredentialsThread credentials_thread;
};

/// Stays where it is.
struct DispatchedCall {
  DispatchedCall(PendingCall pending, std::unique_ptr<Receiver> r)
      : connection(std::move(pending.target.connection)),
        operation(pending.operation),
        options(std::move(pending.options)),
        callers_token(std::exchange(options.cancellation, stop.token())),
        begin(pending.begin),
        receiver(std::move(r)),
        call(*connection, operation, std::move(pending.request), options) {
    // Its limits count from its beginning.
    call.excuse(std::max(Instant::duration::zero(), begin - connection->clock().steady_now()));
  }

  const std::shared_ptr<Connection> connection;
  const Operation& operation;
  CancellationSource stop;  // by the caller, or by the end of the dispatcher
  CallOptions options;      // with the token of `stop`
  const CancellationToken callers_token;
  const Instant begin;  // not before
  std::unique_ptr<Receiver> receiver;
  Call call;
  std::optional<CancellationWatch> watch;  // of callers_token

  // All below: used by the dispatcher's thread alone.
  DispatchedClient* client{};
  std::optional<DispatchedClient::Timers::iterator> timer;
  std::shared_ptr<CredentialsFetch> fetch;  // while its credentials are being fetched
  bool answered{};                          // they have come
  bool queued{};                            // among client->ready
  bool sending{};                           // among client->sending
  bool done{};
};

}  // namespace outcrop::internal
