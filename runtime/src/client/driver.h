// Driver: moves calls on, and waits for what they need in the thread that wants their answers.
#pragma once

#include <chrono>
#include <cstddef>
#include <list>
#include <optional>
#include <vector>

#include "client/call.h"
#include "outcrop/pages.h"
#include "transport/lane_pool.h"

namespace outcrop::internal {

/// Moves calls of one client on. All exchanges share one lane, so that whoever waits for one of them moves all of them
/// on, TLS handshakes included. Whatever a call throws is its Error. One thread at a time.
class Driver {
 public:
  /// `width`: at most so many exchanges at once.
  explicit Driver(std::size_t width = 1) : width_(width) {}
  Driver(const Driver&) = delete;
  Driver& operator=(const Driver&) = delete;
  virtual ~Driver() = default;

  void set_width(std::size_t width) { width_ = width; }

  /// `call` stays where it is until it is done or removed.
  void add(Call& call);
  /// Aborts what is left of it.
  void remove(Call& call);

  /// @name In the thread that waits for the answers
  /// The calls have one cancellation token. Between these functions nothing is held that another call could want: the
  /// lane is parked, and given back when nothing is on its way; only a call that streams, one way or the other, keeps
  /// its lane until it is over.
  /// @{
  /// Goes as far as it can with all calls without waiting for an answer.
  void start();
  /// Waits until `call` is done, or streams.
  void finish(Call& call);
  /// Waits until `call` is done, or an attempt of it is on its way.
  void send(Call& call);
  /// Waits until one more call than now is done; not when there is none that could be.
  void finish_one();
  /// Of a call that streams: waits until there is more of its answer, or it is over.
  void receive(Call& call);
  /// @}

  /// Within a catch: what is being thrown ends `call`.
  void fail(Call& call);

  /// @name For a thread that waits for several drivers
  /// @{
  /// Moves on what a moment, an answer or a permit lets move on, without waiting.
  void move_on();
  /// One call, for what no driver sees: it was cancelled, or its credentials have come.
  void move_on(Call& call);
  /// When `move_on` has something to do whatever else happens; the end of time where there is no such moment.
  Instant due() const { return calls_.empty() ? Instant::max() : calls_.begin()->first; }
  /// As `remove`; the lane goes on.
  void drop(Call& call);
  bool is_sending() const { return !sent_.empty(); }
  /// Those that aren't done.
  const CallsByTime& calls() const { return calls_; }
  /// Moves the exchanges on (LaneLease::drive).
  void drive(std::chrono::milliseconds at_most);
  LaneLease& lane() { return lane_; }
  /// @}

 protected:
  /// Tells `call` its credentials. False: they aren't there yet. Here they are waited for.
  virtual bool identify(Call& call);
  /// One more exchange may start on the lane.
  virtual bool may_send(Call& call);
  /// The driver has forgotten the call, which is done.
  virtual void over(Call&) {}
  /// There may be more of the call's answer, which is a stream.
  virtual void more(Call&) {}

  std::size_t width() const { return width_; }
  std::size_t sent() const { return sent_.size(); }

 private:
  template <class Over>
  void work(Over over);
  template <class Over>
  void wait_for_answers(Over over);
  template <class Drive>
  void drive_by(Drive drive);
  template <class Step>
  void guard(Call& call, Step step);
  void resume();
  void park();
  void move_all();
  void take_answers();
  void step(Call& call);
  void place(Call& call);
  void leave_sent(Call& call);
  void forget(Call& call);
  Clock& clock() const { return calls_.begin()->second->connection().clock(); }

  CallsByTime calls_;        // those that aren't done, by when they are due
  std::list<Call*> ready_;   // those of them that wait for a permit, in the order of their turns
  std::vector<Call*> sent_;  // those that wait for an answer
  std::vector<Call*> news_;  // those of them whose exchange has changed
  std::size_t done_{};
  std::size_t width_;
  LaneLease lane_;
  bool started_{};                    // something that hasn't been driven yet
  std::optional<Instant> parked_at_;  // while something is on its way that nobody drives
};

}  // namespace outcrop::internal
