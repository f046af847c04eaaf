// CallGroup: calls of one client that travel at the same time, moved on by the thread that waits for them.
#pragma once

#include <chrono>
#include <cstddef>
#include <vector>

#include "client/call.h"
#include "outcrop/pages.h"

namespace outcrop::internal {

/// All exchanges share one lane, so that whoever waits for one of them moves all of them on, TLS handshakes included.
/// Each one beyond the first takes a place in the client's limit of lanes, as far as others leave any. The lane is
/// parked while the caller works. The calls are of one client, with one cancellation token; none of them streams. One
/// thread at a time.
class CallGroup final : public PageGroup {
 public:
  explicit CallGroup(int width) { set_width(width); }
  ~CallGroup() override;

  void set_width(int width) override { width_ = static_cast<std::size_t>(width); }
  void wait() override;

  /// Starts `call` as soon as it may, without waiting. It stays where it is until it is removed.
  void add(Call& call);
  /// Waits until `call` is done.
  void finish(Call& call);
  /// Aborts what is left of it.
  void remove(Call& call);

 private:
  void step(bool may_wait);
  void resume();
  void pause();
  void move_on(Call& call, bool may_wait);
  void send(Call& call, bool may_wait);
  void wait_for_answers(bool may_wait);
  void wait_for_attempt();
  std::size_t count(Call::State state) const;
  std::chrono::milliseconds drive_limit() const;

  std::vector<Call*> calls_;  // in the order of their turns
  std::size_t width_{1};
  LaneLease lane_;                 // while it is driven
  std::vector<LaneLease> places_;  // of exchanges beyond the first; nothing is sent on these
  ParkedLane parked_;              // the lane while it isn't driven and has exchanges
  std::vector<Exchange*> parked_exchanges_;
  Instant parked_at_{};
};

}  // namespace outcrop::internal
