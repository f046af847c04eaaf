// DispatchedDialogue: a bidirectional stream whose steps a dispatcher's thread takes.
#pragma once

#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>

#include "base/per_process.h"
#include "client/dispatched_call.h"
#include "client/event_outbox.h"
#include "client/taken_events.h"
#include "outcrop/async_bidirectional_stream.h"
#include "outcrop/internal/bidirectional_call.h"

namespace outcrop::internal {

/// The dispatcher keeps it from `begin` until its end was handed out, or nobody wants it any more.
class DispatchedDialogue final : public AsyncDialogue, public std::enable_shared_from_this<DispatchedDialogue> {
 public:
  DispatchedDialogue(const AsyncTarget& target, const Operation& operation, EncodeEvent encode);

  /// Once.
  void begin(HttpRequest request, const CallOptions& options);

  void open(void* view, std::function<void(CallOutcome)> done) override;
  void next(void* view, std::function<void(bool, std::unique_ptr<Error>)> done) override;
  Result<std::string> encode(const void* event) override;
  Result<bool> try_send(std::string& frame) override;
  void send(std::string frame, std::function<void(std::optional<Error>)> done) override;
  void finish() override;
  void close() override;

  /// @name In the dispatcher's thread
  /// @{
  /// Takes the steps that can be taken.
  void move_on();
  /// The call is over, and this is its outcome.
  void call_over(CallOutcome outcome);
  /// The dispatcher ends.
  void leave();
  /// @}

 private:
  /// The receiving step that is waited for: either function is there.
  struct Wanted {
    void* view;
    std::function<void(CallOutcome)> opened;
    std::function<void(bool, std::unique_ptr<Error>)> came;
  };
  struct Waiting {
    std::string frame;
    std::function<void(std::optional<Error>)> done;
  };
  class Events final : public TakenEvents {
   public:
    Events(Connection& connection, const Operation& operation, DispatchedDialogue& of)
        : TakenEvents(connection, operation), of_(of) {}

   private:
    void let_go(const Error* error) override { of_.let_go(error); }
    DispatchedDialogue& of_;
  };

  void want(Wanted wanted);
  void answer(Wanted wanted, std::unique_ptr<Error> error);
  std::optional<Wanted> take_wanted();
  void look_soon();  // with mutex_ held
  void receive();
  void queue_waiting();
  void end_closed();
  void break_off(Error error, bool for_next);
  void end(std::unique_ptr<Error> last);
  bool streams() const;
  void let_go(const Error* error);
  Error left_with_parent() const;

  const AsyncTarget target_;
  const Operation& operation_;
  const EncodeEvent encode_;
  const ProcessMark process_;
  EventOutbox outbox_;

  // The dispatcher's thread's:
  Events events_;
  DispatchedCall* call_{};  // until it is over

  std::mutex mutex_;
  // Guarded by mutex_:
  DispatcherLoop* loop_{};       // null once nothing comes any more, but `last_`
  std::unique_ptr<Error> last_;  // for who asks first then
  std::optional<Wanted> wanted_;
  std::deque<Waiting> waiting_;  // for room in outbox_
  bool finishing_{};             // behind those
  bool closing_{};
  bool told_of_fork_{};  // in a child, where nobody holds it
};

}  // namespace outcrop::internal
