// Driver: waits for what calls need, in the thread that wants their answers.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "client/call.h"
#include "outcrop/pages.h"
#include "transport/lane_pool.h"

namespace outcrop::internal {

/// Moves calls of one client on, which have one cancellation token. All exchanges share one lane, so that whoever waits
/// for one of them moves all of them on, TLS handshakes included. Between its functions nothing is held that another
/// call could want: the lane is parked, and given back when nothing is on its way; only a call that streams keeps its
/// lane until it is over. Whatever a call throws is its Error. One thread at a time.
class Driver {
 public:
  /// `width`: at most so many exchanges at once.
  explicit Driver(std::size_t width = 1) : width_(width) {}
  Driver(const Driver&) = delete;
  Driver& operator=(const Driver&) = delete;

  void set_width(std::size_t width) { width_ = width; }

  /// `call` stays where it is until it is removed.
  void add(Call& call) { calls_.push_back(&call); }
  /// Aborts what is left of it.
  void remove(Call& call);

  /// Goes as far as it can with all calls without waiting for an answer.
  void start();
  /// Waits until `call` is done, or streams.
  void finish(Call& call);
  /// Waits until one more call than now is done; not when there is none that could be.
  void finish_one();
  /// Of a call that streams: waits until there is more of its answer, or it is over.
  void receive(Call& call);

 private:
  template <class Over>
  void work(Over over);
  template <class Over>
  void wait_for_answers(Over over);
  template <class Drive>
  void drive(Drive drive);
  template <class Step>
  void guard(Call& call, Step step);
  void resume();
  void park();
  void move_on(Call& call);
  static bool has_to_wait(const Call& call);
  bool may_send(Call& call);
  void advance_all();
  std::size_t count(Call::State state) const;
  Call* first(Call::State state) const;

  std::vector<Call*> calls_;  // in the order of their turns
  std::size_t width_;
  LaneLease lane_;
  bool started_{};                    // something that hasn't been driven yet
  std::optional<Instant> parked_at_;  // while something is on its way that nobody drives
};

}  // namespace outcrop::internal
