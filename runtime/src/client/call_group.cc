// Moves the calls of a group on, all of them at every step.
#include "client/call_group.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "base/cancellation.h"

namespace outcrop::internal {

using State = Call::State;

CallGroup::~CallGroup() {
  places_.clear();
  parked_.abort();  // the lane last, since the pool lends first what it got last, and its connections are warm
}

void CallGroup::add(Call& call) {
  calls_.push_back(&call);
  step(false);
}

void CallGroup::finish(Call& call) {
  while (call.state() != State::done) step(true);
}

void CallGroup::wait() {
  const std::size_t done = count(State::done);
  while (count(State::done) == done && done < calls_.size()) step(true);
}

void CallGroup::remove(Call& call) {
  if (call.state() == State::sending) {
    resume();
    if (lane_) call.abort(*lane_);
  }
  std::erase(calls_, &call);
  pause();
}

void CallGroup::step(bool may_wait) {
  const std::size_t done = count(State::done);
  resume();
  for (Call* const call : calls_) move_on(*call, may_wait);
  if (count(State::sending) > 0) {
    wait_for_answers(may_wait);
  } else if (may_wait && count(State::done) == done) {
    wait_for_attempt();
  }
  pause();
}

// --- The lane ---

void CallGroup::resume() {
  if (!parked_.parked()) return;
  lane_ = parked_.take();
  const auto parked = calls_.front()->connection().clock().steady_now() - parked_at_;
  for (Call* const call : calls_) {
    if (call->state() != State::sending) continue;
    call->excuse(parked);
    if (!lane_) call->lane_lost("another call needed its connection meanwhile");
  }
}

void CallGroup::pause() {
  if (!lane_) return;
  parked_exchanges_.clear();
  for (Call* const call : calls_)
    if (call->state() == State::sending) parked_exchanges_.push_back(&call->exchange());
  // Only as many places as are in use, once others wait.
  while (!places_.empty() && places_.size() >= parked_exchanges_.size() && lane_.others_wait()) places_.pop_back();
  if (parked_exchanges_.empty()) return lane_.give_back();
  parked_at_ = calls_.front()->connection().clock().steady_now();
  parked_.park(std::move(lane_), parked_exchanges_);
}

// --- The calls ---

void CallGroup::move_on(Call& call, bool may_wait) {
  if (call.state() == State::waiting) {
    const bool due = call.connection().clock().steady_now() >= call.due();
    if (due || call.cancellation().cancelled()) call.prepare();
  }
  if (call.state() == State::preparing) call.prepare();
  if (call.state() == State::ready) send(call, may_wait);
}

void CallGroup::send(Call& call, bool may_wait) {
  const std::size_t sending = count(State::sending);
  if (sending >= width_) return;
  if (sending > places_.size()) {
    LaneLease place = call.lanes().try_acquire();
    if (!place) return;
    places_.push_back(std::move(place));
  }
  if (!lane_ && !places_.empty()) {
    lane_ = std::move(places_.back());
    places_.pop_back();
  }
  if (!lane_)
    lane_ = may_wait ? call.lanes().acquire(call.time_left(), call.cancellation()) : call.lanes().try_acquire();
  if (lane_) {
    call.send(*lane_);
  } else if (may_wait) {
    call.no_lane();
  }
}

void CallGroup::wait_for_answers(bool may_wait) {
  const auto advance_all = [this] {
    for (Call* const call : calls_)
      if (call->state() == State::sending) call->advance(*lane_);
  };
  const CancellationWatch watch(calls_.front()->cancellation(), [this] { lane_->wake(); });
  advance_all();  // a token that was cancelled before the watch wakes nobody
  if (count(State::sending) == 0) return;
  lane_->drive(may_wait ? drive_limit() : std::chrono::milliseconds(0));
  advance_all();
}

void CallGroup::wait_for_attempt() {
  Call* first = nullptr;
  for (Call* const call : calls_)
    if (call->state() == State::waiting && (!first || call->due() < first->due())) first = call;
  if (first) first->connection().clock().wait_until(first->due(), first->cancellation());
}

std::size_t CallGroup::count(State state) const {
  return static_cast<std::size_t>(
      std::ranges::count_if(calls_, [state](const Call* call) { return call->state() == state; }));
}

// To the first limit of an exchange and to the next attempt that is due.
std::chrono::milliseconds CallGroup::drive_limit() const {
  auto limit = std::chrono::milliseconds::max();
  for (const Call* const call : calls_) {
    if (call->state() == State::sending) {
      limit = std::min(limit, call->drive_limit());
    } else if (call->state() == State::waiting) {
      const auto wait =
          std::chrono::ceil<std::chrono::milliseconds>(call->due() - call->connection().clock().steady_now());
      limit = std::min(limit, std::max(wait, std::chrono::milliseconds(0)));
    }
  }
  return limit;
}

std::unique_ptr<PageGroup> make_page_group(int width) { return std::make_unique<CallGroup>(width); }

}  // namespace outcrop::internal
