// The machine's own clock and randomness.
#include "outcrop/internal/seams.h"

#include <array>
#include <condition_variable>
#include <cstring>
#include <mutex>

#include "base/cancellation.h"
#include "outcrop/internal/crypto.h"

namespace outcrop::internal {
namespace {

class MachineClock final : public Clock {
 public:
  Timestamp now() const override { return std::chrono::system_clock::now(); }
  Instant steady_now() const override { return std::chrono::steady_clock::now(); }
  void wait_until(Instant until, const CancellationToken& token) override {
    std::mutex mutex;
    std::condition_variable changed;
    bool woken = false;
    const CancellationWatch watch(token, [&] {
      const std::lock_guard lock(mutex);
      woken = true;
      changed.notify_all();
    });
    if (token.cancelled()) return;
    std::unique_lock lock(mutex);
    changed.wait_until(lock, until, [&] { return woken; });
  }
};

class MachineRandom final : public Random {
 public:
  double fraction() override {
    std::array<std::uint8_t, 8> bytes;
    fill_random(bytes);
    std::uint64_t bits{};
    std::memcpy(&bits, bytes.data(), sizeof bits);
    constexpr double kPerStep = 1.0 / (std::uint64_t{1} << 53);  // a double holds 53 bits
    return static_cast<double>(bits >> 11) * kPerStep;
  }
};

}  // namespace

// Never destroyed: calls may be made while the program ends.

const std::shared_ptr<Clock>& machine_clock() {
  static const auto& clock = *new std::shared_ptr<Clock>(std::make_shared<MachineClock>());
  return clock;
}

const std::shared_ptr<Random>& machine_random() {
  static const auto& random = *new std::shared_ptr<Random>(std::make_shared<MachineRandom>());
  return random;
}

}  // namespace outcrop::internal
