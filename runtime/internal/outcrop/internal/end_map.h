// EndMap: where plain strings end, found ahead of those who read them.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>

namespace outcrop::internal {

/// `first`; `second` when no bit is set. Without a branch, which GCC likes to make of it, and which no processor could
/// foresee.
inline const char* first_unless_none(std::uint64_t bits, const char* first, const char* second) {
#if defined(__x86_64__)
  asm("test %1, %1\n\tcmovz %2, %0" : "+r"(first) : "r"(bits), "r"(second) : "cc");
  return first;
#else
  return bits != 0 ? first : second;
#endif
}

/// A bit for each byte of the next kilobyte or so: whether it ends a plain string, being a quote, a backslash, a control
/// character or not ASCII. A search behind each opening quote would wait for the one before; the map waits for nothing,
/// so the processor makes it while it waits for other things.
class EndMap {
 public:
  /// Writes a bit for each byte from `begin` on, by blocks of 64, until `end` is reached or passed. Returns where that is.
  using Fill = const char* (*)(const char* begin, const char* end, unsigned char* bits);

  /// Room for the bits of so many bytes of text, with some behind.
  static constexpr std::size_t kSpan = std::size_t{16} << 10;
  /// How far ahead of what they map fillers ask for the text.
  static constexpr std::size_t kFetchAhead = 4096;
  struct Room {
    unsigned char bits[kSpan / 8 + 16];
  };

  /// At `text_end` stands a NUL, and 64 bytes behind it can be read.
  EndMap(Fill fill, Room& room, const char* text_end) : fill_(fill), bits_(room.bits), text_end_(text_end) {}

  /// To be called where something long begins.
  void look_ahead(const char* at) {
    if (at >= wanted_at_) [[unlikely]]
      extend(at);
  }

  /// The end of what is plain for sure from `at` on: the first end, or as far as one look tells, at least 57 bytes.
  /// `at` is not behind the end of the text. It mostly grows from call to call: before its beginning the map is made anew.
  const char* end_of_plain(const char* at) {
    if (!knows(at)) [[unlikely]]
      extend(at);
    return look_up(at);
  }
  /// The same, and `at` where the map does not reach: without a call.
  const char* end_if_known(const char* at) const { return knows(at) ? look_up(at) : at; }

 private:
  bool knows(const char* at) const { return static_cast<std::size_t>(at - begin_) < size_; }
  const char* look_up(const char* at) const {
    const auto offset = static_cast<std::size_t>(at - begin_);
    std::uint64_t near = 0;
    std::uint64_t far = 0;
    std::memcpy(&near, bits_ + offset / 8, sizeof near);
    std::memcpy(&far, bits_ + offset / 8 + kFarByte, sizeof far);
    near >>= offset % 8;
    far >>= offset % 8;
    if ((near | far) == 0) [[unlikely]]
      return at + kSure;
    return first_unless_none(near, at + std::countr_zero(near), at + 8 * kFarByte + std::countr_zero(far));
  }

  // A shift by up to seven bits leaves 57 of 64.
  static constexpr std::size_t kFarByte = 7;
  static constexpr std::size_t kSure = 8 * kFarByte + 57;

  void extend(const char* at);

  Fill fill_;
  unsigned char* bits_;
  const char* text_end_;
  const char* begin_{};
  std::size_t size_{};
  const char* wanted_at_{};
};

}  // namespace outcrop::internal
