// Permits and lanes of one client: how much may be on the wire, who may send next, and what a forked child may touch.
#pragma once

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <list>
#include <memory>
#include <mutex>
#include <optional>
#include <string_view>
#include <vector>

#include "base/cancellation.h"
#include "base/per_process.h"
#include "outcrop/internal/seams.h"
#include "outcrop/transport.h"

namespace outcrop::internal {

struct LanePoolState;

/// One lane, with a permit for each exchange on it: the only way to use a TransportLane. In a child after fork it is
/// empty, whatever it was in the parent: nothing here touches what belongs to the parent. One thread at a time, but for
/// `wake`; stays where it is. Does not outlive the pool or transport that its lane is of.
class LaneLease {
 public:
  LaneLease() = default;
  LaneLease(const LaneLease&) = delete;
  LaneLease& operator=(const LaneLease&) = delete;
  ~LaneLease() { give_back(); }

  /// A lane of no pool, on which as many exchanges may start as one likes. The lease is empty before.
  void open(Transport& transport);
  /// The same, of a lane that moves on with that of `other`. False: there is no such lane.
  bool open_beside(Transport& transport, LaneLease& other);

  /// There is a lane.
  bool has_lane();
  /// One more exchange may start.
  bool may_start();
  void start(Exchange& exchange);
  /// Takes it off the lane, which every exchange that was started has to be before it goes; what isn't finished is
  /// aborted. Nothing happens when the lane has lost it.
  void end(Exchange& exchange);
  /// Moves the exchanges on (TransportLane::drive). What it throws ends them all.
  void drive(std::chrono::milliseconds at_most);
  /// Drives for as long as `next()` gives an instant, which is how long the next drive may take at most. Cancelling
  /// `token` ends a drive.
  template <class Next>
  void drive_while(const Clock& clock, const CancellationToken& token, Next next);
  /// Ends the current or the next drive. From any thread that knows that there is a lane.
  void wake();
  /// The exchange, which was started here, isn't finished and never will be: the pool took its permit, or the lane is
  /// the parent's. It may be started anew.
  bool has_lost(const Exchange& exchange);
  /// Why it did.
  std::string_view loss() const;

  /// No exchange is finished. Until `resume`, nobody drives the lane, and what is on its way goes on in the kernel.
  /// Permits that no exchange uses go back, and so does a lane without exchanges. When all permits are lent and a call
  /// waits, the pool takes those of the exchanges here, the one started last first: so a program that holds many
  /// listings open can't lock itself out.
  void park();
  void resume();
  /// Everything goes back; exchanges on their way are aborted.
  void give_back();

 private:
  friend class LanePool;
  friend struct LanePoolState;

  /// A lane and the exchanges on it, in the order of their start, which `Exchange::started_as` tells.
  struct Lane {
    std::unique_ptr<TransportLane> transport_lane;
    std::vector<Exchange*> started{};
    std::uint64_t starts{};
  };

  void leave_what_is_the_parents();
  void leave_to_parent();
  /// Where it is among those that were started on the lane; their end: it is not.
  std::vector<Exchange*>::iterator place_of(const Exchange& exchange);
  void end_all();

  ProcessMark process_;  // that pool_ and lane_ are of
  LanePoolState* pool_{};
  std::unique_ptr<Lane> lane_;  // guarded by the pool's mutex while parked_, as permits_ is
  std::size_t permits_{};
  bool parked_{};
  bool lost_to_fork_{};
  std::list<LaneLease*>::iterator position_;  // among the parked ones, while lane_ is there
};

/// Lends permits, and lanes to use them on. Safe from many threads. Warm lanes are used first; those who wait are
/// served in order of arrival. Lanes that nobody needed for `kLongestIdle` go when another is given back. A forked
/// child starts with a pool of its own.
class LanePool {
 public:
  /// libcurl uses no connection again that was idle for longer (CURLOPT_MAXAGE_CONN).
  static constexpr std::chrono::seconds kLongestIdle{118};

  /// `permits` is at least 1.
  LanePool(std::shared_ptr<Transport> transport, std::size_t permits, std::shared_ptr<Clock> clock = machine_clock());
  ~LanePool();
  LanePool(const LanePool&) = delete;
  LanePool& operator=(const LanePool&) = delete;

  /// One permit more for `lease`, and a lane if it has none: waits for at most `at_most` (absent: as long as it takes)
  /// and until `token` is cancelled; false then. Who holds a permit already doesn't wait for another.
  bool acquire(LaneLease& lease, std::optional<std::chrono::nanoseconds> at_most, const CancellationToken& token);
  /// The same without waiting: false unless a permit is free right now that nobody waits for.
  bool try_acquire(LaneLease& lease);
  /// How many wait for a permit.
  std::size_t waiting() const;
  /// Permits that nobody has.
  std::size_t free() const;

 private:
  bool lend(LanePoolState& pool, std::unique_lock<std::mutex> lock, LaneLease& lease);

  const std::shared_ptr<Transport> transport_;
  const PerProcess<LanePoolState> state_;
};

template <class Next>
void LaneLease::drive_while(const Clock& clock, const CancellationToken& token, Next next) {
  const CancellationWatch watch(token, [this] { wake(); });
  // The first look comes after the watch, which says nothing of a token that was cancelled before it.
  for (std::optional<Instant> until = next(); until; until = next()) {
    using std::chrono::milliseconds;
    const bool limited = *until != Instant::max();
    drive(limited ? std::max(milliseconds(0), std::chrono::ceil<milliseconds>(*until - clock.steady_now()))
                  : milliseconds::max());
  }
}

}  // namespace outcrop::internal
