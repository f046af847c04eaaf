// Lends lanes in order of arrival, and takes parked ones back when there is no other.
#include "transport/lane_pool.h"

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <mutex>
#include <utility>
#include <vector>

#include "base/cancellation.h"
#include "transport/fork_generation.h"

namespace outcrop::internal {
namespace {

struct Waiter {
  std::condition_variable changed;
  std::unique_ptr<TransportLane> lane;
  bool cancelled{};
};

// A parent's lane in its child: its connections belong to the parent, and destroying it would speak on them.
void leave_to_parent(std::unique_ptr<TransportLane> lane) {
  lane->abandon();
  static_cast<void>(lane.release());
}

}  // namespace

struct LanePoolState {
  LanePoolState(Transport& t, std::size_t max_lanes) : transport(t), unopened(max_lanes) {}

  bool is_of_parent() const { return generation != fork_generation(); }

  // The functions below are called with the mutex held.

  /// A lane of the first kind there is: warm, new, parked.
  std::unique_ptr<TransportLane> free_lane(bool may_take_parked) {
    if (!idle.empty()) {
      std::unique_ptr<TransportLane> lane = std::move(idle.back());
      idle.pop_back();
      return lane;
    }
    if (unopened > 0) {
      std::unique_ptr<TransportLane> lane = transport.open_lane();
      --unopened;
      return lane;
    }
    return may_take_parked && !parked.empty() ? take_back(*parked.front()) : nullptr;
  }

  std::unique_ptr<TransportLane> take_back(ParkedLane& from) {
    for (Exchange* const exchange : from.exchanges_) from.lane_->abort(*exchange);
    parked.erase(from.position_);
    return std::move(from.lane_);
  }

  void hand_on(std::unique_ptr<TransportLane> lane) {
    if (waiters.empty()) {
      idle.push_back(std::move(lane));
      return;
    }
    Waiter& first = *waiters.front();
    waiters.pop_front();
    first.lane = std::move(lane);
    first.changed.notify_one();
  }

  const std::uint64_t generation{fork_generation()};
  Transport& transport;
  std::mutex mutex;
  std::size_t unopened;
  std::vector<std::unique_ptr<TransportLane>> idle;
  std::list<ParkedLane*> parked;  // the one parked first in front
  std::deque<Waiter*> waiters;
};

LaneLease::LaneLease(LanePoolState* pool, std::unique_ptr<TransportLane> lane) : pool_(pool), lane_(std::move(lane)) {}

LaneLease::LaneLease(LaneLease&& other) noexcept
    : pool_(std::exchange(other.pool_, nullptr)), lane_(std::move(other.lane_)) {}

LaneLease& LaneLease::operator=(LaneLease&& other) noexcept {
  if (this == &other) return *this;
  give_back();
  pool_ = std::exchange(other.pool_, nullptr);
  lane_ = std::move(other.lane_);
  return *this;
}

bool LaneLease::is_of_parent() const { return lane_ && pool_->is_of_parent(); }

void LaneLease::give_back() {
  if (!lane_) return;
  if (pool_->is_of_parent()) return leave_to_parent(std::move(lane_));
  const std::lock_guard lock(pool_->mutex);
  pool_->hand_on(std::move(lane_));
}

bool LaneLease::others_wait() const {
  if (pool_->is_of_parent()) return false;
  const std::lock_guard lock(pool_->mutex);
  return !pool_->waiters.empty();
}

void ParkedLane::park(LaneLease lease, std::span<Exchange* const> exchanges) {
  pool_ = std::exchange(lease.pool_, nullptr);
  lane_ = std::move(lease.lane_);
  exchanges_ = exchanges;
  const std::lock_guard lock(pool_->mutex);
  position_ = pool_->parked.insert(pool_->parked.end(), this);
  if (!pool_->waiters.empty()) pool_->hand_on(pool_->take_back(*this));
}

LaneLease ParkedLane::take() {
  if (pool_->is_of_parent()) {
    exchanges_ = {};
    if (lane_) leave_to_parent(std::move(lane_));
    return {};
  }
  const std::lock_guard lock(pool_->mutex);
  exchanges_ = {};  // not before: whoever takes the lane back reads it
  if (!lane_) return {};
  pool_->parked.erase(position_);
  return {pool_, std::move(lane_)};
}

void ParkedLane::abort() {
  if (!parked()) return;
  const std::span<Exchange* const> exchanges = exchanges_;
  const LaneLease lease = take();
  if (!lease) return;
  for (Exchange* const exchange : exchanges) lease->abort(*exchange);
}

LanePool::LanePool(std::shared_ptr<Transport> transport, std::size_t max_lanes)
    : transport_(std::move(transport)), max_lanes_(max_lanes), state_(new LanePoolState(*transport_, max_lanes)) {}

LanePool::~LanePool() {
  LanePoolState* const state = state_.load();
  if (!state->is_of_parent()) delete state;
}

LanePoolState& LanePool::state() {
  LanePoolState* current = state_.load(std::memory_order_acquire);
  if (!current->is_of_parent()) return *current;
  // What the parent's threads held at the moment of the fork, the mutex too, stays as it was for ever: the child leaves
  // it alone, all but the descriptors of the lanes that nobody was using.
  auto own = std::make_unique<LanePoolState>(*transport_, max_lanes_);
  LanePoolState* const parents = current;
  if (!state_.compare_exchange_strong(current, own.get(), std::memory_order_acq_rel)) return *current;
  if (parents->mutex.try_lock())
    for (auto& lane : parents->idle) leave_to_parent(std::move(lane));
  return *own.release();
}

LaneLease LanePool::acquire(std::optional<std::chrono::nanoseconds> at_most, const CancellationToken& token) {
  LanePoolState& pool = state();
  if (token.cancelled()) return {};
  {
    const std::lock_guard lock(pool.mutex);
    if (pool.waiters.empty())
      if (auto lane = pool.free_lane(true)) return {&pool, std::move(lane)};
  }
  Waiter waiter;
  const CancellationWatch watch(token, [&pool, &waiter] {
    const std::lock_guard lock(pool.mutex);
    waiter.cancelled = true;
    waiter.changed.notify_one();
  });
  std::unique_lock lock(pool.mutex);
  if (token.cancelled()) return {};
  if (pool.waiters.empty())
    if (auto lane = pool.free_lane(true)) return {&pool, std::move(lane)};
  pool.waiters.push_back(&waiter);
  const auto is_over = [&waiter] { return waiter.lane || waiter.cancelled; };
  if (at_most) {
    waiter.changed.wait_for(lock, *at_most, is_over);
  } else {
    waiter.changed.wait(lock, is_over);
  }
  if (waiter.lane) return {&pool, std::move(waiter.lane)};
  std::erase(pool.waiters, &waiter);
  return {};
}

LaneLease LanePool::try_acquire() {
  LanePoolState& pool = state();
  const std::lock_guard lock(pool.mutex);
  if (!pool.waiters.empty()) return {};
  auto lane = pool.free_lane(false);
  return lane ? LaneLease(&pool, std::move(lane)) : LaneLease();
}

std::size_t LanePool::waiting() {
  LanePoolState& pool = state();
  const std::lock_guard lock(pool.mutex);
  return pool.waiters.size();
}

}  // namespace outcrop::internal
