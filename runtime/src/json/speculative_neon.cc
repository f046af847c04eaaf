// The speculative engine for NEON, which every 64-bit ARM machine has.
#if defined(__aarch64__)

#include <arm_neon.h>

#include "json/speculative_engine.h"
#include "json/speculative_parts.h"

namespace outcrop::internal {
namespace {

struct Neon {
  static uint8x16_t load(const void* at) { return vld1q_u8(static_cast<const std::uint8_t*>(at)); }

  // A bit a byte of 64, which are all ones or all zeros: each byte keeps the bit of its place in eight, and three
  // rounds of pairwise sums gather them.
  static std::uint64_t bits(uint8x16_t a, uint8x16_t b, uint8x16_t c, uint8x16_t d) {
    constexpr std::array<std::uint8_t, 16> kPlaces{1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128};
    const uint8x16_t places = load(kPlaces.data());
    const uint8x16_t ab = vpaddq_u8(vandq_u8(a, places), vandq_u8(b, places));
    const uint8x16_t cd = vpaddq_u8(vandq_u8(c, places), vandq_u8(d, places));
    const uint8x16_t sums = vpaddq_u8(ab, cd);
    return vgetq_lane_u64(vreinterpretq_u64_u8(vpaddq_u8(sums, sums)), 0);
  }

  static uint8x16_t ends16(const char* at) {
    const uint8x16_t bytes = load(at);
    const uint8x16_t special = vorrq_u8(vceqq_u8(bytes, vdupq_n_u8('"')), vceqq_u8(bytes, vdupq_n_u8('\\')));
    // Signed: what is not ASCII is negative.
    return vorrq_u8(special, vcltq_s8(vreinterpretq_s8_u8(bytes), vdupq_n_s8(0x20)));
  }
  static std::uint64_t ends(const char* at) {
    return bits(ends16(at), ends16(at + 16), ends16(at + 32), ends16(at + 48));
  }
  static uint8x16_t equal(const char* at, const char* text) { return vceqq_u8(load(at), load(text)); }
  static bool same(const char* at, const char* text, std::uint32_t mask) {
    const uint8x16_t none = vdupq_n_u8(0);
    return (~bits(equal(at, text), equal(at + 16, text + 16), none, none) & mask) == 0;
  }
  static uint8x16_t blanks16(const char* at) {
    const uint8x16_t bytes = load(at);
    const auto are = [bytes](char c) { return vceqq_u8(bytes, vdupq_n_u8(static_cast<std::uint8_t>(c))); };
    return vorrq_u8(vorrq_u8(are(' '), are('\n')), vorrq_u8(are('\t'), are('\r')));
  }
  static std::uint32_t blanks(const char* at) {
    const uint8x16_t none = vdupq_n_u8(0);
    return static_cast<std::uint32_t>(bits(blanks16(at), blanks16(at + 16), none, none));
  }
  static void copy(const std::byte* from, std::byte* to) { std::memcpy(to, from, 32); }

  static bool date_time(const char* at, DateTimeParts& parts) {
    const bool has_millis = at[kPoint] == '.';
    const DateForm& form = has_millis ? kMillisForm : kSecondsForm;
    std::array<std::uint8_t, 32> digits;
    bool within = true;
    for (const std::size_t i : {0u, 16u}) {
      const uint8x16_t half = vsubq_u8(load(at + i), load(form.pattern + i));
      within = within && vminvq_u8(vcleq_u8(half, load(form.limit + i))) == 0xff;
      vst1q_u8(digits.data() + i, half);
    }
    return within && add_up(digits.data(), has_millis, parts);
  }
};

}  // namespace

const SpeculativeKernel neon_kernel{"neon", fill_end_map<Neon>, true, read_along_plan<Neon>};

}  // namespace outcrop::internal

#endif
