// Request ids.
#include "text/random.h"

#include <atomic>
#include <random>

namespace outcrop::emulator {

std::string random_uuid() {
  static const std::uint64_t process_seed = std::uint64_t{std::random_device{}()} << 32 | std::random_device{}();
  static std::atomic<std::uint64_t> counter{0};
  Random random(process_seed + counter.fetch_add(1, std::memory_order_relaxed) * 2);
  constexpr char kHex[] = "0123456789abcdef";
  const std::uint64_t halves[] = {(random.next() & ~0xF000ULL) | 0x4000ULL,
                                  (random.next() & ~(0xC000ULL << 48)) | (0x8000ULL << 48)};
  std::string out;
  out.reserve(36);
  for (int digit = 0; digit < 32; ++digit) {
    if (digit == 8 || digit == 12 || digit == 16 || digit == 20) out += '-';
    out += kHex[halves[digit / 16] >> (60 - digit % 16 * 4) & 15];
  }
  return out;
}

}  // namespace outcrop::emulator
