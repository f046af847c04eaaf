// The one loop in which calls are moved on and waited for.
#include "client/driver.h"

#include <algorithm>
#include <utility>

namespace outcrop::internal {
namespace {

using State = Call::State;

bool is_sent(const Call& call) { return call.state() == State::sending || call.state() == State::streaming; }

// Of one that waits for a moment, credentials or a permit.
bool has_to_wait(const Call& call) {
  return !call.cancellation().cancelled() && call.connection().clock().steady_now() < call.due();
}

}  // namespace

void Driver::add(Call& call) {
  // So that it and news of it can be noted without memory.
  if (sent_.capacity() <= calls_.size()) sent_.reserve(2 * calls_.size() + 1);
  if (news_.capacity() <= calls_.size()) news_.reserve(2 * calls_.size() + 1);
  call.places.by_time = calls_.emplace(Instant::min(), &call);
  call.places.news = &news_;
}

void Driver::start() {
  resume();
  move_on();
  park();
}

void Driver::finish(Call& call) {
  work([&call] { return call.state() == State::done || call.state() == State::streaming; });
}

void Driver::send(Call& call) {
  work([&call] { return call.state() == State::done || is_sent(call); });
}

void Driver::finish_one() {
  work([this, done = done_] { return done_ > done; });
}

void Driver::receive(Call& call) {
  work([&call, received = call.exchange().body_received()] {
    return call.state() != State::streaming || call.exchange().finished() ||
           call.exchange().body_received() != received;
  });
}

void Driver::remove(Call& call) {
  const bool was_sent = call.places.sent;
  if (was_sent) {
    resume();
    call.abort(lane_);
  }
  forget(call);
  if (was_sent) park();
}

void Driver::drop(Call& call) {
  if (call.places.sent) call.abort(lane_);
  forget(call);
}

// --- Waiting ---

template <class Over>
void Driver::work(Over over) {
  resume();
  while (!over()) {
    move_on();
    if (over() || calls_.empty()) break;
    const CancellationToken cancellation = calls_.begin()->second->cancellation();
    if (!sent_.empty()) {
      wait_for_answers(over);
    } else if (ready_.empty()) {
      clock().wait_until(due(), cancellation);
    } else {
      guard(*ready_.front(), [&] {
        const bool limited = due() != Instant::max();
        ready_.front()->lanes().acquire(lane_, limited ? std::optional(due() - clock().steady_now()) : std::nullopt,
                                        cancellation);
      });
    }
    if (cancellation.cancelled()) move_all();
  }
  park();
}

template <class Over>
void Driver::wait_for_answers(Over over) {
  const Clock& time = clock();
  const CancellationToken cancellation = sent_.front()->cancellation();
  const auto next = [&]() -> std::optional<Instant> {
    const std::size_t on_their_way = sent_.size();
    take_answers();
    if (over() || sent_.size() < on_their_way || cancellation.cancelled() || due() <= time.steady_now()) return {};
    return due();
  };
  drive_by([&] { lane_.drive_while(time, cancellation, next); });
}

// What the transport throws ends all that is on the lane; what has finished before is there as ever.
template <class Drive>
void Driver::drive_by(Drive drive) {
  started_ = false;
  try {
    drive();
  } catch (...) {
    for (std::size_t i = sent_.size(); i-- > 0;)
      if (!sent_[i]->exchange().finished()) guard(*sent_[i], [] { throw; });
  }
}

void Driver::drive(std::chrono::milliseconds at_most) {
  drive_by([&] { lane_.drive(at_most); });
}

// --- The lane ---

void Driver::resume() {
  lane_.resume();
  if (!parked_at_ && lane_.has_lane()) return;
  const Instant::duration parked =
      parked_at_ ? clock().steady_now() - *std::exchange(parked_at_, std::nullopt) : Instant::duration::zero();
  for (std::size_t i = sent_.size(); i-- > 0;) {
    sent_[i]->discount(parked);
    move_on(*sent_[i]);  // it may have lost its connection
  }
}

void Driver::park() {
  if (std::ranges::any_of(
          sent_, [](const Call* call) { return call->state() == State::streaming || call->operation().sends_events; }))
    return;  // what has begun to be heard can't be asked for again
  if (started_) {
    drive(std::chrono::milliseconds(0));
    take_answers();
  }
  lane_.park();
  if (!sent_.empty()) parked_at_ = clock().steady_now();
}

// --- The calls ---

void Driver::move_on() {
  take_answers();
  if (calls_.empty()) return;
  for (const Instant now = clock().steady_now(); due() <= now;) move_on(*calls_.begin()->second);
  while (!ready_.empty()) {
    Call* const next = ready_.front();
    move_on(*next);
    if (!ready_.empty() && ready_.front() == next) break;
  }
}

void Driver::take_answers() {
  while (!news_.empty()) {
    Call& call = *news_.back();
    news_.pop_back();
    call.places.has_news = false;
    if (call.has_news()) move_on(call);
    if (call.state() == State::streaming) more(call);
  }
}

void Driver::move_all() {
  std::vector<Call*> all;
  for (const auto& [due, call] : calls_) all.push_back(call);
  for (Call* const call : all) move_on(*call);
}

void Driver::move_on(Call& call) {
  guard(call, [&] {
    step(call);
    place(call);
  });
}

template <class Step>
void Driver::guard(Call& call, Step step) {
  try {
    step();
  } catch (...) {
    if (is_sent(call)) lane_.end(call.exchange());
    call.fail_by_exception();
  }
  if (call.state() != State::done) return;
  forget(call);
  ++done_;
  over(call);
}

void Driver::fail(Call& call) {
  guard(call, [] { throw; });
}

void Driver::step(Call& call) {
  for (;;) {
    switch (call.state()) {
      case State::preparing:
      case State::waiting:
        if (has_to_wait(call)) return;
        call.prepare();
        break;
      case State::identifying:
        if (identify(call)) break;
        if (has_to_wait(call)) return;
        call.look_at_limits();
        break;
      case State::ready:
        if ((ready_.empty() || ready_.front() == &call) && may_send(call)) {
          started_ = true;
          call.send(lane_);
          if (is_sent(call)) return;
        } else {
          if (has_to_wait(call)) return;
          call.look_at_limits();
        }
        break;
      case State::sending:
      case State::streaming:
        call.advance(lane_);
        if (is_sent(call)) return;
        leave_sent(call);
        if (call.state() == State::ready)
          call.places.ready = ready_.insert(ready_.begin(), &call);  // it has had its turn
        break;
      case State::done:
        return;
    }
  }
}

bool Driver::identify(Call& call) {
  call.identify(call.connection().identify(call.operation(), call.resolve_options()));
  return true;
}

bool Driver::may_send(Call& call) {
  return sent_.size() < width_ && (lane_.may_start() || call.lanes().try_acquire(lane_));
}

// Where the next to look for it finds it.
void Driver::place(Call& call) {
  Call::Places& places = call.places;
  if (is_sent(call) && !std::exchange(places.sent, true)) {
    places.sent_at = sent_.size();
    sent_.push_back(&call);
  }
  if (call.state() != State::ready) {
    if (places.ready) ready_.erase(*std::exchange(places.ready, std::nullopt));
  } else if (!places.ready) {
    places.ready = ready_.insert(ready_.end(), &call);
  }
  if (const Instant due = call.due(); (*places.by_time)->first != due) {
    auto node = calls_.extract(*places.by_time);
    node.key() = due;
    places.by_time = calls_.insert(std::move(node));
  }
}

void Driver::leave_sent(Call& call) {
  if (!std::exchange(call.places.sent, false)) return;
  sent_.back()->places.sent_at = call.places.sent_at;
  sent_[call.places.sent_at] = sent_.back();
  sent_.pop_back();
}

void Driver::forget(Call& call) {
  leave_sent(call);
  if (call.places.has_news) std::erase(news_, &call);
  if (call.places.ready) ready_.erase(*call.places.ready);
  if (call.places.by_time) calls_.erase(*call.places.by_time);
  call.places = {};
}

}  // namespace outcrop::internal
