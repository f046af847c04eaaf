// Time and jitter under a test's control.
#include <atomic>
#include <mutex>

#include "outcrop/internal/seams.h"
#include "outcrop/testing.h"

namespace outcrop::testing {

using std::chrono::milliseconds;
using std::chrono::nanoseconds;

// Clock and randomness of the seams at once. Monotonic time begins somewhere after zero, as on any machine.
struct FakeClock::State final : internal::Clock, internal::Random {
  explicit State(Timestamp start) : wall_offset(start.time().time_since_epoch() - kBegin) {}

  Timestamp now() const override {
    const std::lock_guard lock(mutex);
    return std::chrono::sys_time<milliseconds>(whole_milliseconds() + wall_offset);
  }
  internal::Instant steady_now() const override {
    const std::lock_guard lock(mutex);
    return steady;
  }
  void wait_until(internal::Instant until, const CancellationToken& token) override {
    if (token.cancelled()) return;
    const std::lock_guard lock(mutex);
    if (until <= steady) return;
    waits.push_back(until - steady);
    steady = until;
  }
  double fraction() override { return jitter.load(); }
  milliseconds whole_milliseconds() const { return std::chrono::floor<milliseconds>(steady.time_since_epoch()); }

  static constexpr std::chrono::hours kBegin{1};

  mutable std::mutex mutex;
  internal::Instant steady{kBegin};
  milliseconds wall_offset;  // in nanoseconds, time would end in 2262
  std::vector<nanoseconds> waits;
  std::atomic<double> jitter{0.5};
};

FakeClock::FakeClock(Timestamp start) : state_(std::make_shared<State>(start)) {}

Timestamp FakeClock::now() const { return state_->now(); }

void FakeClock::advance(nanoseconds by) {
  const std::lock_guard lock(state_->mutex);
  state_->steady += by;
}

void FakeClock::set_now(Timestamp wall) {
  const std::lock_guard lock(state_->mutex);
  state_->wall_offset = wall.time().time_since_epoch() - state_->whole_milliseconds();
}

std::vector<nanoseconds> FakeClock::waits() const {
  const std::lock_guard lock(state_->mutex);
  return state_->waits;
}

void FakeClock::set_jitter(double fraction) { state_->jitter = fraction; }

std::shared_ptr<const internal::Seams> FakeClock::seams() const {
  auto seams = std::make_shared<internal::Seams>();
  seams->clock = state_;
  seams->random = state_;
  return seams;
}

}  // namespace outcrop::testing
