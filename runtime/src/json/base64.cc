// Base64: the bulk by vectors where the machine has them, the rest by table.
#include "outcrop/internal/base64.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include "json/base64_vectors.h"
#include "json/speculative_kernel.h"

namespace outcrop::internal {
namespace {

constexpr std::string_view kAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
constexpr std::uint8_t kNotInAlphabet = 0xff;

constexpr std::array<std::uint8_t, 256> kValues = [] {
  std::array<std::uint8_t, 256> values{};
  values.fill(kNotInAlphabet);
  for (std::size_t i = 0; i < kAlphabet.size(); ++i)
    values[static_cast<std::uint8_t>(kAlphabet[i])] = static_cast<std::uint8_t>(i);
  return values;
}();

std::uint32_t value_of(char c) { return kValues[static_cast<std::uint8_t>(c)]; }

using Part = std::size_t (*)(const char* from, std::size_t size, char* to);

struct Vectors {
  Part encode;
  Part decode;
};

constexpr std::size_t nothing(const char*, std::size_t, char*) { return 0; }

const Vectors& vectors() {
  static const Vectors chosen = [] {
#if defined(__x86_64__)
    const SpeculativeKernel* const kernel = chosen_kernel();
    if (kernel && kernel->reads_records) return Vectors{encode_base64_avx2, decode_base64_avx2};
#endif
    return Vectors{nothing, nothing};
  }();
  return chosen;
}

// So much that what was just made room for is still in the nearest cache when it is written.
constexpr std::size_t kStretch = 12 * 1024;
static_assert(kStretch % 3 == 0);

void encode(std::string_view bytes, char* out) {
  std::size_t i = vectors().encode(bytes.data(), bytes.size(), out);
  out += i / 3 * 4;
  const auto byte = [bytes](std::size_t at) {
    return static_cast<std::uint32_t>(static_cast<std::uint8_t>(bytes[at]));
  };
  const auto put = [&out](std::uint32_t group, int characters) {
    for (int c = 0; c < 4; ++c) *out++ = c < characters ? kAlphabet[group >> (18 - 6 * c) & 63] : '=';
  };
  for (; i + 3 <= bytes.size(); i += 3) put(byte(i) << 16 | byte(i + 1) << 8 | byte(i + 2), 4);
  if (bytes.size() - i == 1) put(byte(i) << 16, 2);
  if (bytes.size() - i == 2) put(byte(i) << 16 | byte(i + 1) << 8, 3);
}

}  // namespace

void append_base64(std::string& out, std::string_view bytes) {
  out.reserve(out.size() + base64_size(bytes.size()));
  for (; !bytes.empty(); bytes.remove_prefix(std::min(kStretch, bytes.size()))) {
    const std::string_view stretch = bytes.substr(0, kStretch);
    const std::size_t at = out.size();
    out.resize(at + base64_size(stretch.size()));
    encode(stretch, out.data() + at);
  }
}

std::optional<std::size_t> decode_base64(std::string_view text, char* out) {
  if (text.size() % 4 != 0) return std::nullopt;
  if (text.empty()) return 0;
  const std::size_t padding = text.ends_with("==") ? 2 : text.ends_with('=') ? 1 : 0;
  const std::size_t full = text.size() - (padding ? 4 : 0);
  std::size_t i = vectors().decode(text.data(), full, out);
  char* next = out + i / 4 * 3;
  for (; i < full; i += 4) {
    const std::uint32_t a = value_of(text[i]), b = value_of(text[i + 1]), c = value_of(text[i + 2]),
                        d = value_of(text[i + 3]);
    if ((a | b | c | d) == kNotInAlphabet) return std::nullopt;
    const std::uint32_t group = a << 18 | b << 12 | c << 6 | d;
    *next++ = static_cast<char>(group >> 16);
    *next++ = static_cast<char>(group >> 8);
    *next++ = static_cast<char>(group);
  }
  if (padding) {
    const std::uint32_t a = value_of(text[full]), b = value_of(text[full + 1]);
    const std::uint32_t c = padding == 1 ? value_of(text[full + 2]) : 0;
    if ((a | b | c) == kNotInAlphabet) return std::nullopt;
    const std::uint32_t group = a << 18 | b << 12 | c << 6;
    *next++ = static_cast<char>(group >> 16);
    if (padding == 1) *next++ = static_cast<char>(group >> 8);
  }
  return static_cast<std::size_t>(next - out);
}

}  // namespace outcrop::internal
