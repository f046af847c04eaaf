// Base64 by table, four characters at a time.
#include "outcrop/internal/base64.h"

#include <array>
#include <cstdint>

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

}  // namespace

void append_base64(std::string& out, std::string_view bytes) {
  out.reserve(out.size() + (bytes.size() + 2) / 3 * 4);
  const auto byte = [bytes](std::size_t i) { return static_cast<std::uint32_t>(static_cast<std::uint8_t>(bytes[i])); };
  const auto append = [&out](std::uint32_t group, int characters) {
    for (int i = 0; i < 4; ++i) out += i < characters ? kAlphabet[group >> (18 - 6 * i) & 63] : '=';
  };
  std::size_t i = 0;
  for (; i + 3 <= bytes.size(); i += 3) append(byte(i) << 16 | byte(i + 1) << 8 | byte(i + 2), 4);
  if (bytes.size() - i == 1) append(byte(i) << 16, 2);
  if (bytes.size() - i == 2) append(byte(i) << 16 | byte(i + 1) << 8, 3);
}

std::optional<std::size_t> decode_base64(std::string_view text, char* out) {
  if (text.size() % 4 != 0) return std::nullopt;
  if (text.empty()) return 0;
  const std::size_t padding = text.ends_with("==") ? 2 : text.ends_with('=') ? 1 : 0;
  const std::size_t full = text.size() - (padding ? 4 : 0);
  char* next = out;
  for (std::size_t i = 0; i < full; i += 4) {
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
