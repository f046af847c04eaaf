// The one loop in which calls are waited for.
#include "client/driver.h"

#include <algorithm>
#include <utility>

namespace outcrop::internal {

using State = Call::State;

void Driver::start() {
  resume();
  for (Call* const call : calls_) move_on(*call);
  park();
}

void Driver::finish(Call& call) {
  work([&call] { return call.state() == State::done || call.state() == State::streaming; });
}

void Driver::finish_one() {
  work([this, done = count(State::done)] { return count(State::done) > done; });
}

void Driver::receive(Call& call) {
  work([&call, received = call.exchange().body_received()] {
    return call.state() != State::streaming || call.exchange().finished() ||
           call.exchange().body_received() != received;
  });
}

void Driver::remove(Call& call) {
  const bool on_its_way = call.state() == State::sending || call.state() == State::streaming;
  if (on_its_way) {
    resume();
    call.abort(lane_);
  }
  std::erase(calls_, &call);
  if (on_its_way) park();
}

// --- Waiting ---

template <class Over>
void Driver::work(Over over) {
  resume();
  while (!over()) {
    for (Call* const call : calls_) move_on(*call);
    if (over()) break;
    if (first(State::sending) || first(State::streaming)) {
      wait_for_answers(over);
    } else if (Call* const ready = first(State::ready)) {
      guard(*ready, [&] {
        if (!ready->lanes().acquire(lane_, ready->time_left(), ready->cancellation())) ready->look_at_limits();
      });
    } else if (const Call* const waiting = first(State::waiting)) {
      waiting->connection().clock().wait_until(waiting->due(), waiting->cancellation());
    } else {
      break;
    }
  }
  park();
}

template <class Over>
void Driver::wait_for_answers(Over over) {
  const Clock& clock = calls_.front()->connection().clock();
  const auto next = [&]() -> std::optional<Instant> {
    const std::size_t on_their_way = count(State::sending) + count(State::streaming);
    advance_all();
    if (over() || count(State::sending) + count(State::streaming) < on_their_way) return {};
    for (const State state : {State::waiting, State::ready})
      if (const Call* const call = first(state); call && !has_to_wait(*call)) return {};
    Instant due = Instant::max();
    for (const Call* const call : calls_) due = std::min(due, call->due());
    return due;
  };
  drive([&] { lane_.drive_while(clock, calls_.front()->cancellation(), next); });
}

// What the transport throws ends all that is on the lane.
template <class Drive>
void Driver::drive(Drive drive) {
  started_ = false;
  try {
    drive();
  } catch (...) {
    for (Call* const call : calls_)
      if (call->state() == State::sending || call->state() == State::streaming) call->fail_by_exception();
  }
}

// --- The lane ---

void Driver::resume() {
  lane_.resume();
  if (!parked_at_) return;
  const auto parked = calls_.front()->connection().clock().steady_now() - *std::exchange(parked_at_, std::nullopt);
  for (Call* const call : calls_)
    if (call->state() == State::sending) call->excuse(parked);
}

void Driver::park() {
  if (first(State::streaming)) return;  // what has begun to be heard can't be asked for again
  if (started_) {
    drive([this] { lane_.drive(std::chrono::milliseconds(0)); });
    advance_all();
  }
  lane_.park();
  if (const Call* const sending = first(State::sending)) parked_at_ = sending->connection().clock().steady_now();
}

// --- The calls ---

template <class Step>
void Driver::guard(Call& call, Step step) {
  try {
    step();
  } catch (...) {
    if (call.state() == State::sending || call.state() == State::streaming) lane_.end(call.exchange());
    call.fail_by_exception();
  }
}

void Driver::move_on(Call& call) {
  guard(call, [&] {
    for (;;) {
      switch (call.state()) {
        case State::preparing:
          call.prepare();
          break;
        case State::waiting:
          if (has_to_wait(call)) return;
          call.prepare();
          break;
        case State::identifying:
          call.identify(call.connection().identify(call.operation(), call.resolve_options()));
          break;
        case State::ready:
          if (may_send(call)) {
            started_ = true;
            call.send(lane_);
          } else if (has_to_wait(call)) {
            return;
          } else {
            call.look_at_limits();
          }
          break;
        case State::sending:
        case State::streaming:
        case State::done:
          return;
      }
    }
  });
}

// Of one that waits for a moment or a permit.
bool Driver::has_to_wait(const Call& call) {
  return !call.cancellation().cancelled() && call.connection().clock().steady_now() < call.due();
}

bool Driver::may_send(Call& call) {
  if (count(State::sending) >= width_) return false;
  return lane_.may_start() || call.lanes().try_acquire(lane_);
}

void Driver::advance_all() {
  for (Call* const call : calls_)
    if (call->state() == State::sending || call->state() == State::streaming)
      guard(*call, [&] { call->advance(lane_); });
}

std::size_t Driver::count(State state) const {
  return static_cast<std::size_t>(
      std::ranges::count_if(calls_, [state](const Call* call) { return call->state() == state; }));
}

// The one that is due first.
Call* Driver::first(State state) const {
  Call* found = nullptr;
  for (Call* const call : calls_)
    if (call->state() == state && (!found || call->due() < found->due())) found = call;
  return found;
}

}  // namespace outcrop::internal
