// The lanes of one client: how many there are, who gets one next, and which ones may be taken back.
#pragma once

#include <atomic>
#include <chrono>
#include <cstddef>
#include <list>
#include <memory>
#include <optional>
#include <span>

#include "outcrop/call_options.h"
#include "outcrop/transport.h"

namespace outcrop::internal {

struct LanePoolState;

/// A lane on loan. Goes back when it is destroyed, with no exchange started on it. Does not outlive its pool.
class LaneLease {
 public:
  LaneLease() = default;
  LaneLease(LaneLease&& other) noexcept;
  LaneLease& operator=(LaneLease&& other) noexcept;
  ~LaneLease() { give_back(); }

  /// False: there is none.
  explicit operator bool() const { return lane_ != nullptr; }
  /// In a child after fork: the lane is its parent's, and is only to be given back.
  bool is_of_parent() const;
  TransportLane* operator->() const { return lane_.get(); }
  TransportLane& operator*() const { return *lane_; }
  void give_back();
  /// Somebody waits for a lane of this one's pool.
  bool others_wait() const;

 private:
  friend class LanePool;
  friend class ParkedLane;
  LaneLease(LanePoolState* pool, std::unique_ptr<TransportLane> lane);

  LanePoolState* pool_{};
  std::unique_ptr<TransportLane> lane_;
};

/// A lane whose exchanges go on in the kernel while their owner does something else. When all lanes are on loan and a
/// call waits, the pool takes the lane that was parked first and aborts its exchanges: so a program that holds many
/// listings open can't lock itself out. Does not outlive the pool.
class ParkedLane {
 public:
  ParkedLane() = default;
  ParkedLane(const ParkedLane&) = delete;
  ParkedLane& operator=(const ParkedLane&) = delete;
  /// Aborts the exchanges.
  ~ParkedLane() { abort(); }

  bool parked() const { return !exchanges_.empty(); }
  /// `exchanges`, at least one, all started on the lane and none finished, stay where they are while they are parked.
  void park(LaneLease lease, std::span<Exchange* const> exchanges);
  /// The lane, no longer parked. Empty: the pool has taken it, and the exchanges have to be started anew.
  LaneLease take();
  void abort();

 private:
  friend struct LanePoolState;

  LanePoolState* pool_{};
  std::unique_ptr<TransportLane> lane_;  // guarded by the pool's mutex
  std::span<Exchange* const> exchanges_;
  std::list<ParkedLane*>::iterator position_;  // valid while lane_ is there
};

/// Safe from many threads. Warm lanes are used first; those who wait are served in order of arrival. A forked child
/// starts with a pool of its own.
class LanePool {
 public:
  /// `max_lanes` is at least 1.
  LanePool(std::shared_ptr<Transport> transport, std::size_t max_lanes);
  ~LanePool();
  LanePool(const LanePool&) = delete;
  LanePool& operator=(const LanePool&) = delete;

  /// Waits for a lane, for at most `at_most` (absent: as long as it takes) and until `token` is cancelled; empty then.
  LaneLease acquire(std::optional<std::chrono::nanoseconds> at_most, const CancellationToken& token);
  /// A lane that is free right now and that nobody waits for; else empty.
  LaneLease try_acquire();
  /// How many wait for a lane.
  std::size_t waiting();

 private:
  LanePoolState& state();

  std::shared_ptr<Transport> transport_;
  std::size_t max_lanes_;
  std::atomic<LanePoolState*> state_;
};

}  // namespace outcrop::internal
