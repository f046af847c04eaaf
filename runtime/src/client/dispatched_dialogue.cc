// Bidirectional streams on a Dispatcher.
#include "client/dispatched_dialogue.h"

#include <cassert>
#include <utility>
#include <vector>

#include "client/dispatcher_loop.h"
#include "client/failure.h"
#include "client/sent_events.h"

namespace outcrop::internal {
namespace {

class DialogueReceiver final : public Receiver {
 public:
  explicit DialogueReceiver(std::shared_ptr<DispatchedDialogue> dialogue) : dialogue_(std::move(dialogue)) {}
  void* view() override { return nullptr; }  // what a stream has for one, its events read
  void receive(CallOutcome outcome) noexcept override { dialogue_->call_over(std::move(outcome)); }

 private:
  const std::shared_ptr<DispatchedDialogue> dialogue_;
};

Error closed(const Operation& operation) {
  return failure(ErrorKind::cancelled, "Cancelled", operation, "the stream was closed");
}

}  // namespace

DispatchedDialogue::DispatchedDialogue(const AsyncTarget& target, const Operation& operation, EncodeEvent encode_event)
    : target_(target),
      operation_(operation),
      encode_(encode_event),
      outbox_(target.connection->config().max_unsent_bytes,
              [this] {
                const std::lock_guard lock(mutex_);
                if (!waiting_.empty()) look_soon();
              }),
      events_(*target.connection, operation, *this) {}

void DispatchedDialogue::begin(HttpRequest request, const CallOptions& options) {
  DispatcherLoop& loop = DispatcherLoop::of(*target_.dispatcher);
  try {
    if (loop.is_of_parent()) {
      last_ = std::make_unique<Error>(dispatcher_of_parent(operation_));
    } else {
      auto call = std::make_unique<DispatchedCall>(
          PendingCall{.target = target_, .operation = operation_, .request = std::move(request), .options = options},
          std::make_unique<DialogueReceiver>(shared_from_this()));
      call->send_events(outbox_);
      call->dialogue = shared_from_this();
      call_ = call.get();
      loop_ = &loop;
      loop.submit(std::move(call));
      return;
    }
  } catch (...) {
    loop_ = nullptr;
    call_ = nullptr;
    last_ = std::make_unique<Error>(exception_thrown(operation_));
  }
  outbox_.close();
}

// --- In any thread ---

void DispatchedDialogue::open(void* view, std::function<void(CallOutcome)> done) {
  want({.view = view, .opened = std::move(done), .came = nullptr});
}

void DispatchedDialogue::next(void* view, std::function<void(bool, std::unique_ptr<Error>)> done) {
  want({.view = view, .opened = nullptr, .came = std::move(done)});
}

void DispatchedDialogue::want(Wanted wanted) {
  if (process_.is_of_parent()) {
    const bool is_told = std::exchange(told_of_fork_, true) && wanted.came;
    return answer(std::move(wanted), is_told ? nullptr : std::make_unique<Error>(left_with_parent()));
  }
  std::unique_ptr<Error> last;
  {
    const std::lock_guard lock(mutex_);
    assert((!wanted_ || closing_) && "one step of a dialogue's receiving side at a time");
    if (loop_ && !(closing_ && (wanted.came || wanted_))) {
      wanted_ = std::move(wanted);
      return look_soon();
    }
    last = std::move(last_);
  }
  if (!last && wanted.opened) last = std::make_unique<Error>(closed(operation_));
  answer(std::move(wanted), std::move(last));
}

// Null: nothing more comes.
void DispatchedDialogue::answer(Wanted wanted, std::unique_ptr<Error> error) {
  if (wanted.opened) return wanted.opened({std::move(error), nullptr});
  const bool more = error != nullptr;
  wanted.came(more, std::move(error));
}

Result<std::string> DispatchedDialogue::encode(const void* event) {
  try {
    return frame_of(operation_, encode_(event));
  } catch (...) {
    return exception_thrown(operation_);
  }
}

Result<bool> DispatchedDialogue::try_send(std::string& frame) {
  if (process_.is_of_parent()) return left_with_parent();
  const std::lock_guard lock(mutex_);
  if (finishing_) return behind_finish(operation_);
  if (loop_ && !waiting_.empty()) return false;
  Result<bool> sent = put(outbox_, operation_, frame);
  if (sent && *sent) look_soon();
  return sent;
}

void DispatchedDialogue::send(std::string frame, std::function<void(std::optional<Error>)> done) {
  if (process_.is_of_parent()) return done(left_with_parent());
  {
    const std::lock_guard lock(mutex_);
    if (loop_ && !finishing_) {
      waiting_.push_back({std::move(frame), std::move(done)});
      return look_soon();
    }
  }
  Result<bool> sent = try_send(frame);
  done(sent ? std::nullopt : std::optional<Error>(std::move(sent).error()));
}

void DispatchedDialogue::finish() {
  if (process_.is_of_parent()) return;
  const std::lock_guard lock(mutex_);
  finishing_ = true;
  if (waiting_.empty()) outbox_.finish();
  look_soon();
}

void DispatchedDialogue::close() {
  if (process_.is_of_parent()) return;
  const std::lock_guard lock(mutex_);
  closing_ = true;
  look_soon();
}

void DispatchedDialogue::look_soon() {
  if (loop_) loop_->look_at(shared_from_this());
}

// --- In the dispatcher's thread ---

void DispatchedDialogue::move_on() {
  const auto kept = shared_from_this();
  DispatcherLoop* loop = nullptr;
  bool closing = false;
  {
    const std::lock_guard lock(mutex_);
    loop = loop_;
    closing = closing_;
  }
  if (!loop) return;
  if (closing) {
    end_closed();
  } else {
    if (streams() && call_->exchange().finished()) outbox_.close();
    receive();
    queue_waiting();
  }
  if (!loop_) loop->forget(*this);  // behind the callbacks
}

void DispatchedDialogue::receive() {
  void* view = nullptr;
  bool opens = false;
  {
    const std::lock_guard lock(mutex_);
    if (!wanted_) return;
    view = wanted_->view;
    opens = wanted_->opened != nullptr;
  }
  std::optional<CallOutcome> opened;
  std::optional<bool> more;
  std::unique_ptr<Error> error;
  try {
    if (streams()) events_.take(*call_);
    if (opens) {
      opened = events_.try_open(view);
    } else {
      more = events_.try_next(view, error);
    }
  } catch (...) {
    error = std::make_unique<Error>(exception_thrown(operation_));
    let_go(error.get());
    events_.close();
    if (opens) opened = CallOutcome{std::move(error), nullptr};
    more = true;
  }
  if (!opened && !more) return;
  const Wanted wanted = *take_wanted();
  if (opens ? opened->error != nullptr : error || !*more) end(nullptr);
  if (opens) {
    wanted.opened(*std::move(opened));
  } else {
    wanted.came(*more, std::move(error));
  }
}

void DispatchedDialogue::queue_waiting() {
  std::vector<std::pair<Waiting, std::optional<Error>>> done;
  {
    const std::lock_guard lock(mutex_);
    while (!waiting_.empty()) {
      Result<bool> sent = put(outbox_, operation_, waiting_.front().frame);
      if (sent && !*sent) break;
      done.emplace_back(std::move(waiting_.front()),
                        sent ? std::nullopt : std::optional<Error>(std::move(sent).error()));
      waiting_.pop_front();
    }
    if (finishing_ && waiting_.empty()) outbox_.finish();
  }
  for (auto& [waiting, error] : done) waiting.done(std::move(error));
}

void DispatchedDialogue::call_over(CallOutcome outcome) {
  const auto kept = shared_from_this();
  call_ = nullptr;
  outbox_.close();
  events_.fail(std::move(outcome));
  move_on();
}

bool DispatchedDialogue::streams() const { return call_ && call_->state() == Call::State::streaming; }

// Nobody wants more of its answer.
void DispatchedDialogue::let_go(const Error* error) {
  if (!call_) return;
  call_->stream_over(error);
  outbox_.close();
  loop_->release(*std::exchange(call_, nullptr));
}

void DispatchedDialogue::end_closed() {
  events_.close();
  if (streams()) let_go(nullptr);           // of which nobody has asked for anything
  if (call_) return loop_->cancel(*call_);  // before its answer: `call_over` comes back here
  break_off(closed(operation_), false);
}

void DispatchedDialogue::leave() {
  const auto kept = shared_from_this();
  DispatcherLoop& loop = *loop_;
  events_.close();
  if (streams()) let_go(nullptr);
  if (call_) return;  // was cancelled: `call_over` comes
  break_off(failure(ErrorKind::cancelled, "Cancelled", operation_, "its Dispatcher was destroyed"), true);
  loop.forget(*this);
}

// `error` is for who waits, or else, `for_next`, for who asks next.
void DispatchedDialogue::break_off(Error error, bool for_next) {
  std::optional<Wanted> wanted = take_wanted();
  auto last = std::make_unique<Error>(std::move(error));
  if (wanted) {
    end(nullptr);
    answer(*std::move(wanted), std::move(last));
  } else {
    end(for_next ? std::move(last) : nullptr);
  }
  queue_waiting();
}

void DispatchedDialogue::end(std::unique_ptr<Error> last) {
  {
    const std::lock_guard lock(mutex_);
    outbox_.close();  // before anybody can see that there is no loop
    loop_ = nullptr;
    last_ = std::move(last);
  }
}

std::optional<DispatchedDialogue::Wanted> DispatchedDialogue::take_wanted() {
  const std::lock_guard lock(mutex_);
  return std::exchange(wanted_, std::nullopt);
}

Error DispatchedDialogue::left_with_parent() const {
  return failure(ErrorKind::network, "ConnectionLost", operation_,
                 "its connection stayed with the parent process at the fork");
}

std::shared_ptr<AsyncDialogue> open_async_bidirectional(const AsyncTarget& target, const Operation& operation,
                                                        HttpRequest request, EncodeEvent encode,
                                                        const CallOptions& options) {
  const auto dialogue = std::make_shared<DispatchedDialogue>(target, operation, encode);
  dialogue->begin(std::move(request), options);
  return dialogue;
}

}  // namespace outcrop::internal
