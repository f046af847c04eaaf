// Small deterministic random numbers: the same seed gives the same sequence on every platform, which <random>'s
// distributions do not promise.
#pragma once

#include <cstdint>
#include <string>

namespace outcrop::emulator {

/// SplitMix64. Not for secrets. One thread at a time.
class Random {
 public:
  explicit Random(std::uint64_t seed) : state_(seed) {}

  std::uint64_t next() {
    state_ += 0x9E3779B97F4A7C15;
    std::uint64_t z = state_;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
    return z ^ (z >> 31);
  }

  /// 0 to bound - 1.
  std::uint64_t below(std::uint64_t bound) { return next() % bound; }

  /// True `percent` times out of a hundred.
  bool chance(std::uint64_t percent) { return below(100) < percent; }

  /// 0 to 1, 1 excluded.
  double unit() { return static_cast<double>(next() >> 11) * 0x1.0p-53; }

  /// Lower-case letters and digits.
  std::string alphanumeric(std::size_t length) {
    std::string out(length, '0');
    for (char& c : out) c = "0123456789abcdefghijklmnopqrstuvwxyz"[below(36)];
    return out;
  }

 private:
  std::uint64_t state_;
};

/// A version 4 UUID, different each time (request ids). Any thread.
std::string random_uuid();

}  // namespace outcrop::emulator
