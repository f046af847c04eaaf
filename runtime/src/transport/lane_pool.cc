// Lends permits in order of arrival, and takes those of parked lanes when there is no other.
#include "transport/lane_pool.h"

#include <cassert>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <utility>

namespace outcrop::internal {

struct LanePoolState {
  struct Waiter {
    std::condition_variable changed;
    bool granted{};
    bool cancelled{};
  };

  struct Idle {
    std::unique_ptr<LaneLease::Lane> lane;
    Instant since;
  };

  LanePoolState(std::size_t permits, std::shared_ptr<Clock> c) : free(permits), clock(std::move(c)) {}

  // The parent's lanes that nobody was using at the moment of the fork: the child lets go of their descriptors. The
  // others are left alone, and all of them where another thread held the mutex.
  void inherit_from(LanePoolState& parents) {
    if (!parents.mutex.try_lock()) return;
    for (Idle& one : parents.idle) {
      LaneLease unused;
      unused.lane_ = std::move(one.lane);
      unused.leave_to_parent();
    }
    for (LaneLease* const lease : parents.parked) {
      lease->parked_ = false;
      lease->leave_to_parent();
    }
  }

  // The functions below are called with the mutex held.

  bool take_permit(bool may_take_parked) {
    if (!waiters.empty()) return false;
    if (free == 0 && !(may_take_parked && take_from_parked())) return false;
    --free;
    return true;
  }

  std::unique_ptr<LaneLease::Lane> warm_lane() {
    if (idle.empty()) return nullptr;
    std::unique_ptr<LaneLease::Lane> lane = std::move(idle.back().lane);
    idle.pop_back();
    return lane;
  }

  void keep(std::unique_ptr<LaneLease::Lane> lane) { idle.push_back({std::move(lane), clock->steady_now()}); }

  // For their peers may have closed the connections long ago. Whoever gets them ends them without the mutex. The one at
  // the end was given back last, which is about now: a look at the clock less in every call.
  std::vector<Idle> take_outdated() {
    const auto recent = std::ranges::find_if(
        idle, [this](const Idle& i) { return idle.back().since - i.since <= LanePool::kLongestIdle; });
    std::vector<Idle> outdated(std::move_iterator(idle.begin()), std::move_iterator(recent));
    idle.erase(idle.begin(), recent);
    return outdated;
  }

  bool take_from_parked() {
    if (parked.empty()) return false;
    LaneLease& from = *parked.front();
    LaneLease::Lane& lane = *from.lane_;
    lane.transport_lane->abort(*lane.started.back());
    lane.started.pop_back();
    --from.permits_;
    ++free;
    if (lane.started.empty()) {
      parked.erase(from.position_);
      keep(std::move(from.lane_));
    }
    return true;
  }

  void serve_waiters() {
    while (!waiters.empty() && (free > 0 || take_from_parked())) {
      --free;
      Waiter& first = *waiters.front();
      waiters.pop_front();
      first.granted = true;
      first.changed.notify_one();
    }
  }

  std::mutex mutex;
  std::size_t free;
  const std::shared_ptr<Clock> clock;
  std::vector<Idle> idle;
  std::list<LaneLease*> parked;  // the one parked first in front
  std::deque<Waiter*> waiters;
};

// --- Forks ---

void LaneLease::leave_to_parent() {
  if (parked_ && lane_ && pool_->mutex.try_lock()) {
    pool_->parked.erase(position_);
    pool_->mutex.unlock();
  }
  // Its connections are the parent's, and destroying it would speak on them.
  if (lane_) {
    lane_->transport_lane->abandon();
    static_cast<void>(lane_.release());
  }
  pool_ = nullptr;
  permits_ = 0;
  parked_ = false;
  lost_to_fork_ = true;
}

void LaneLease::leave_what_is_the_parents() {
  if ((pool_ || lane_) && process_.is_of_parent()) leave_to_parent();
}

// --- The lane ---

void LaneLease::open(Transport& transport) {
  leave_what_is_the_parents();
  process_ = {};
  lane_ = std::make_unique<Lane>(Lane{transport.open_lane()});
}

bool LaneLease::open_beside(Transport& transport, LaneLease& other) {
  leave_what_is_the_parents();
  other.leave_what_is_the_parents();
  if (!other.lane_) return false;
  std::unique_ptr<TransportLane> lane = transport.open_lane_beside(*other.lane_->transport_lane);
  if (!lane) return false;
  process_ = {};
  lane_ = std::make_unique<Lane>(Lane{std::move(lane)});
  return true;
}

bool LaneLease::has_lane() {
  leave_what_is_the_parents();
  return lane_ != nullptr;
}

bool LaneLease::may_start() {
  if (!has_lane()) return false;
  return !pool_ || lane_->started.size() < permits_;
}

void LaneLease::start(Exchange& exchange) {
  assert(may_start());
  exchange.started_as = ++lane_->starts;
  lane_->started.push_back(&exchange);  // before, so that a failure to remember it leaves nothing on its way
  try {
    lane_->transport_lane->start(exchange);
  } catch (...) {
    lane_->started.pop_back();
    throw;
  }
}

void LaneLease::end(Exchange& exchange) {
  if (!has_lane()) return;
  const auto place = place_of(exchange);
  if (place == lane_->started.end()) return;
  if (!exchange.finished()) lane_->transport_lane->abort(exchange);
  lane_->started.erase(place);
}

void LaneLease::drive(std::chrono::milliseconds at_most) {
  if (!has_lane()) return;
  try {
    lane_->transport_lane->drive(at_most);
  } catch (...) {
    end_all();
    throw;
  }
}

void LaneLease::end_all() {
  while (!lane_->started.empty()) end(*lane_->started.back());
}

void LaneLease::wake() {
  if (!process_.is_of_parent()) lane_->transport_lane->wake();
}

std::vector<Exchange*>::iterator LaneLease::place_of(const Exchange& exchange) {
  auto& started = lane_->started;
  const auto place = std::ranges::lower_bound(started, exchange.started_as, {}, &Exchange::started_as);
  return place != started.end() && *place == &exchange ? place : started.end();
}

bool LaneLease::has_lost(const Exchange& exchange) {
  return !exchange.finished() && (!has_lane() || place_of(exchange) == lane_->started.end());
}

std::string_view LaneLease::loss() const {
  return lost_to_fork_ ? "its connection stayed with the parent process at the fork"
                       : "another call needed its connection meanwhile";
}

void LaneLease::park() {
  if (parked_ || !has_lane()) return;
  if (lane_->started.empty()) return give_back();
  if (!pool_) return;
  const std::lock_guard lock(pool_->mutex);
  pool_->free += permits_ - lane_->started.size();
  permits_ = lane_->started.size();
  position_ = pool_->parked.insert(pool_->parked.end(), this);
  parked_ = true;
  pool_->serve_waiters();
}

void LaneLease::resume() {
  leave_what_is_the_parents();
  if (!parked_) return;
  const std::lock_guard lock(pool_->mutex);
  parked_ = lost_to_fork_ = false;
  if (lane_) {
    pool_->parked.erase(position_);
  } else {
    pool_ = nullptr;
  }
}

void LaneLease::give_back() {
  resume();
  if (lane_) end_all();
  std::unique_ptr<Lane> lane = std::move(lane_);
  if (!pool_) return;
  LanePoolState& pool = *std::exchange(pool_, nullptr);
  std::vector<LanePoolState::Idle> outdated;
  const std::lock_guard lock(pool.mutex);
  pool.free += std::exchange(permits_, 0);
  if (lane) pool.keep(std::move(lane));
  pool.serve_waiters();
  outdated = pool.take_outdated();
}

// --- The pool ---

LanePool::LanePool(std::shared_ptr<Transport> transport, std::size_t permits, std::shared_ptr<Clock> clock)
    : transport_(std::move(transport)),
      state_([permits, clock = std::move(clock)] { return std::make_unique<LanePoolState>(permits, clock); }) {}

LanePool::~LanePool() = default;

// With a permit that was taken for it.
bool LanePool::lend(LanePoolState& pool, std::unique_lock<std::mutex> lock, LaneLease& lease) {
  lease.process_ = {};
  lease.lost_to_fork_ = false;
  lease.pool_ = &pool;
  ++lease.permits_;
  if (!lease.lane_) lease.lane_ = pool.warm_lane();
  lock.unlock();  // opening a lane is the transport's own code
  if (lease.lane_) return true;
  try {
    lease.lane_ = std::make_unique<LaneLease::Lane>(LaneLease::Lane{transport_->open_lane()});
  } catch (...) {
    lease.give_back();
    throw;
  }
  return true;
}

bool LanePool::acquire(LaneLease& lease, std::optional<std::chrono::nanoseconds> at_most,
                       const CancellationToken& token) {
  LanePoolState& pool = state_.get();
  if (token.cancelled()) return false;
  lease.leave_what_is_the_parents();
  {
    std::unique_lock lock(pool.mutex);
    if (pool.take_permit(true)) return lend(pool, std::move(lock), lease);
  }
  LanePoolState::Waiter waiter;
  const CancellationWatch watch(token, [&pool, &waiter] {
    const std::lock_guard lock(pool.mutex);
    waiter.cancelled = true;
    waiter.changed.notify_one();
  });
  std::unique_lock lock(pool.mutex);
  if (token.cancelled()) return false;
  pool.waiters.push_back(&waiter);
  pool.serve_waiters();
  const auto is_over = [&waiter] { return waiter.granted || waiter.cancelled; };
  if (at_most) {
    waiter.changed.wait_for(lock, *at_most, is_over);
  } else {
    waiter.changed.wait(lock, is_over);
  }
  if (!waiter.granted) {
    std::erase(pool.waiters, &waiter);
    return false;
  }
  return lend(pool, std::move(lock), lease);
}

bool LanePool::try_acquire(LaneLease& lease) {
  LanePoolState& pool = state_.get();
  lease.leave_what_is_the_parents();
  std::unique_lock lock(pool.mutex);
  return pool.take_permit(false) && lend(pool, std::move(lock), lease);
}

std::size_t LanePool::waiting() const {
  LanePoolState& pool = state_.get();
  const std::lock_guard lock(pool.mutex);
  return pool.waiters.size();
}

std::size_t LanePool::free() const {
  LanePoolState& pool = state_.get();
  const std::lock_guard lock(pool.mutex);
  return pool.free;
}

}  // namespace outcrop::internal
