// A call whose request and answer are streams of events: one of the threads that wait for it moves both on.
#include "outcrop/internal/bidirectional_call.h"

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <new>
#include <optional>
#include <utility>

#include "base/cancellation.h"
#include "base/per_process.h"
#include "client/driver.h"
#include "client/event_outbox.h"
#include "client/failure.h"
#include "client/sent_events.h"
#include "client/taken_events.h"

namespace outcrop::internal {
namespace {

using std::chrono::milliseconds;

/// The call, and whose turn it is to drive it. The driver, the call and its exchange belong to the thread that drives;
/// between turns, to who holds the mutex.
class DrivenInTurns {
 public:
  DrivenInTurns(std::shared_ptr<Connection> connection, const Operation& operation, HttpRequest request,
                const CallOptions& options)
      : connection_(std::move(connection)),
        options_(options),
        call_(*connection_, operation, std::move(request), options_),
        outbox_(connection_->config().max_unsent_bytes, [this] {
          const std::lock_guard lock(mutex_);
          changed_.notify_all();
          if (room_wanted_) wake_driver();
        }) {
    call_.send_events(outbox_);
    driver_.add(call_);
    watch_.emplace(options_.cancellation, [this] { wake(); });
  }

  /// The first turn: afterwards an attempt is on its way, or the call is over.
  void begin() {
    std::unique_lock lock(mutex_);
    drive(lock, [this] {
      driver_.send(call_);
      move_on(milliseconds(0));
    });
  }
  /// Waits until there is room for a frame, or the call is over. Drives where nobody receives.
  void wait_for_room(std::size_t bytes) {
    wait([this, bytes] { return outbox_.has_room_for(bytes); }, [this] { return !receiving_; }, true);
  }
  /// Waits until `over()`, which is asked between turns, with the mutex held. One thread at a time.
  template <class Over>
  void receive(Over over) {
    const Receiving receiving(*this);
    wait([this, over] { return !driving_ && over(); }, [] { return true; }, false);
  }
  /// Moves on without waiting, or has it done by who drives.
  void nudge() {
    std::unique_lock lock(mutex_);
    if (driving_) return wake_driver();
    drive(lock, [this] { move_on(milliseconds(0)); });
  }
  /// Takes the call away from the driver, between turns. Once more does nothing.
  template <class Before>
  void end(Before before) {
    outbox_.close();
    wake();
    std::unique_lock lock(mutex_);
    wait_until(lock, [this] { return !driving_; });
    before();
    driver_.remove(call_);
    driver_.start();  // which gives the lane back
    changed_.notify_all();
  }

  /// @name Between turns, with the mutex held
  /// @{
  bool is_over() const { return call_.state() == Call::State::done; }
  bool is_streaming() const { return call_.state() == Call::State::streaming; }
  /// @}

  /// No thread is at work in here, or was when this process was forked.
  bool is_idle() {
    const std::unique_lock lock(mutex_, std::try_to_lock);
    return lock && !driving_ && waiting_ == 0 && outbox_.is_idle();
  }
  Call& call() { return call_; }
  EventOutbox& outbox() { return outbox_; }

 private:
  template <class Over, class MayDrive>
  void wait(Over over, MayDrive may_drive, bool for_room) {
    std::unique_lock lock(mutex_);
    for (;;) {
      bool is_over = false;
      wait_until(lock, [&] { return (is_over = over()) || (!driving_ && may_drive()); });
      if (is_over) return;
      room_wanted_ = for_room;
      drive(lock, [this] {
        driver_.send(call_);
        move_on(milliseconds::max());
      });
    }
  }

  template <class Ready>
  void wait_until(std::unique_lock<std::mutex>& lock, Ready ready) {
    ++waiting_;
    changed_.wait(lock, ready);
    --waiting_;
  }

  /// While it lives, the mutex is free and the call is this thread's.
  class Turn {
   public:
    Turn(DrivenInTurns& of, std::unique_lock<std::mutex>& lock) : of_(of), lock_(lock) {
      of_.driving_ = true;
      lock_.unlock();
    }
    ~Turn() {
      lock_.lock();
      of_.driving_ = false;
      of_.sleeping_ = of_.room_wanted_ = false;
      of_.changed_.notify_all();
    }

   private:
    DrivenInTurns& of_;
    std::unique_lock<std::mutex>& lock_;
  };

  /// While it lives, a receiver waits.
  class Receiving {
   public:
    explicit Receiving(DrivenInTurns& of) : of_(of) {
      const std::lock_guard lock(of_.mutex_);
      of_.receiving_ = true;
      if (of_.driving_) of_.wake_driver();  // a sender
    }
    ~Receiving() {
      const std::lock_guard lock(of_.mutex_);
      of_.receiving_ = false;
      of_.changed_.notify_all();
    }

   private:
    DrivenInTurns& of_;
  };

  template <class Move>
  void drive(std::unique_lock<std::mutex>& lock, Move move) {
    const Turn turn(*this, lock);
    try {
      move();
    } catch (...) {
      driver_.fail(call_);
    }
    if (is_over() || has_answer()) outbox_.close();
  }

  void move_on(milliseconds at_most) {
    look();
    if (is_over() || !driver_.is_sending() || has_answer()) return;
    if (const Instant due = driver_.due(); due != Instant::max())
      at_most = std::clamp(std::chrono::ceil<milliseconds>(due - connection_->clock().steady_now()), milliseconds(0),
                           at_most);
    {
      const std::lock_guard lock(mutex_);
      if (std::exchange(woken_, false)) at_most = milliseconds(0);
      sleeping_ = true;
    }
    driver_.drive(at_most);
    {
      const std::lock_guard lock(mutex_);
      sleeping_ = false;
    }
    look();
  }
  void look() {
    driver_.move_on();
    if (options_.cancellation.cancelled() && !driver_.calls().empty()) driver_.move_on(call_);
  }

  // Nothing comes behind it.
  bool has_answer() { return is_streaming() && call_.exchange().finished(); }

  void wake() {
    const std::lock_guard lock(mutex_);
    wake_driver();
    changed_.notify_all();
  }

  // With the mutex held.
  void wake_driver() {
    if (sleeping_) {
      driver_.lane().wake();
    } else {
      woken_ = true;
    }
  }

  const std::shared_ptr<Connection> connection_;
  const CallOptions options_;
  Call call_;
  EventOutbox outbox_;
  Driver driver_;  // has the call until the stream is over
  std::mutex mutex_;
  std::condition_variable changed_;  // a turn is over, or there is room for events
  std::atomic<bool> driving_{};      // changed with the mutex held
  bool sleeping_{};                  // in the lane; guarded by the mutex, as is what follows
  bool woken_{};
  bool room_wanted_{};  // by who drives
  bool receiving_{};    // a sender leaves the driving to who does
  int waiting_{};       // for changed_, which can't end in a forked process then
  std::optional<CancellationWatch> watch_;
};

/// The receiving side.
class ReceivedInTurns final : public TakenEvents {
 public:
  ReceivedInTurns(Connection& connection, const Operation& operation, DrivenInTurns& turns)
      : TakenEvents(connection, operation), turns_(turns) {}

  /// Waits until more has come, or the call is over.
  void wait() {
    turns_.receive([this] {
      if (!turns_.is_over()) return turns_.is_streaming() && take(turns_.call());
      fail(turns_.call().take(nullptr));
      return true;
    });
  }

 private:
  void let_go(const Error* error) override {
    turns_.end([&] { turns_.call().stream_over(error); });
  }

  DrivenInTurns& turns_;
};

class BidirectionalCall final : public BidirectionalSource {
 public:
  BidirectionalCall(std::shared_ptr<Connection> connection, const Operation& operation, HttpRequest request,
                    EncodeEvent encode, const CallOptions& options)
      : operation_(operation),
        encode_(encode),
        turns_(std::make_unique<DrivenInTurns>(connection, operation, std::move(request), options)),
        received_(*connection, operation, *turns_) {
    turns_->begin();
  }
  ~BidirectionalCall() override {
    // What another thread was doing at the fork, it does in the parent alone.
    if (process_.is_of_parent() && !turns_->is_idle()) {
      static_cast<void>(turns_.release());
    } else {
      end();
    }
  }

  CallOutcome open(void* view) override {
    if (process_.is_of_parent()) return {std::make_unique<Error>(left_with_parent()), nullptr};
    try {
      return received_.open(view, [this] { received_.wait(); });
    } catch (...) {
      end();
      return {std::make_unique<Error>(exception_thrown(operation_)), nullptr};
    }
  }
  bool next(void* view, std::unique_ptr<Error>& error) override {
    if (!process_.is_of_parent()) return received_.next(view, error, [this] { received_.wait(); });
    if (!std::exchange(told_of_fork_, true)) error = std::make_unique<Error>(left_with_parent());
    return error != nullptr;
  }
  RawEvent raw() const override { return received_.raw(); }
  void close() override {
    if (!process_.is_of_parent()) end();
  }

  Result<bool> send(const void* event, bool wait) override {
    if (process_.is_of_parent()) return left_with_parent();
    try {
      return queue(encode_(event), wait);
    } catch (...) {
      return exception_thrown(operation_);
    }
  }
  void finish() override {
    if (process_.is_of_parent()) return;
    turns_->outbox().finish();
    turns_->nudge();
  }

 private:
  // Before the answer's headers have come, `received_` has nothing to let go of.
  void end() {
    received_.close();
    turns_->end([] {});
  }

  Result<bool> queue(OutgoingEvent event, bool wait) {
    Result<std::string> frame = frame_of(operation_, std::move(event));
    if (!frame) return std::move(frame).error();
    for (;;) {
      Result<bool> sent = put(turns_->outbox(), operation_, *frame);
      if (!sent) return sent;
      // Where there was no room, there is some at last for who asks again.
      if (*sent || !wait) {
        turns_->nudge();
        return sent;
      }
      turns_->wait_for_room(frame->size());
    }
  }

  Error left_with_parent() const {
    return failure(ErrorKind::network, "ConnectionLost", operation_,
                   "its connection stayed with the parent process at the fork");
  }

  const Operation& operation_;
  const EncodeEvent encode_;
  const ProcessMark process_;
  std::unique_ptr<DrivenInTurns> turns_;
  ReceivedInTurns received_;
  bool told_of_fork_{};
};

/// A dialogue that an exception kept from beginning.
class NeverBegun final : public BidirectionalSource {
 public:
  NeverBegun(const Operation& operation, Error error) : operation_(operation), error_(std::move(error)) {}

  CallOutcome open(void*) override { return {std::make_unique<Error>(error_), nullptr}; }
  bool next(void*, std::unique_ptr<Error>&) override { return false; }
  RawEvent raw() const override { return {}; }
  void close() override {}
  Result<bool> send(const void*, bool) override { return stream_over(operation_); }
  void finish() override {}

 private:
  const Operation& operation_;
  const Error error_;
};

}  // namespace

std::unique_ptr<BidirectionalSource> open_bidirectional(std::shared_ptr<Connection> connection,
                                                        const Operation& operation, HttpRequest request,
                                                        EncodeEvent encode, const CallOptions& options) {
  try {
    return std::make_unique<BidirectionalCall>(std::move(connection), operation, std::move(request), encode, options);
  } catch (...) {
    return std::make_unique<NeverBegun>(operation, exception_thrown(operation));
  }
}

}  // namespace outcrop::internal
