// Escaping of JSON strings.
#include "json/json_text.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <cstring>

#include "json/utf8.h"
#include "outcrop/internal/wipe.h"

namespace outcrop::internal {
namespace {

// 0: as it is; 'u': \u00XX; else the letter behind the backslash.
constexpr std::array<char, 256> kEscapes = [] {
  std::array<char, 256> escapes{};
  for (std::size_t c = 0; c < 0x20; ++c) escapes[c] = 'u';
  escapes['\b'] = 'b';
  escapes['\t'] = 't';
  escapes['\n'] = 'n';
  escapes['\f'] = 'f';
  escapes['\r'] = 'r';
  escapes['"'] = '"';
  escapes['\\'] = '\\';
  return escapes;
}();

// Compilers make vector instructions of it.
using Bytes __attribute__((vector_size(16))) = unsigned char;
using Halves __attribute__((vector_size(16))) = std::uint64_t;

// How many bytes stand before the first that is set, by their addresses; `word` is not 0.
std::size_t clear_bytes(std::uint64_t word) {
  const int bits = std::endian::native == std::endian::little ? std::countr_zero(word) : std::countl_zero(word);
  return static_cast<std::size_t>(bits) / 8;
}

// How many of a vector's bytes stand in a string as they are.
std::size_t plain_bytes(const Bytes& bytes) {
  const auto halves = reinterpret_cast<Halves>((bytes == '"') | (bytes == '\\') | (bytes < 0x20));
  if ((halves[0] | halves[1]) == 0) return sizeof(Bytes);
  return halves[0] != 0 ? clear_bytes(halves[0]) : sizeof halves[0] + clear_bytes(halves[1]);
}

char* put_escaped(char* to, unsigned char byte) {
  constexpr std::string_view kHexDigits = "0123456789abcdef";
  const char escape = kEscapes[byte];
  const char text[] = {'\\', escape, '0', '0', kHexDigits[byte >> 4], kHexDigits[byte & 15]};
  std::memcpy(to, text, sizeof text);
  return to + (escape == 'u' ? sizeof text : 2);
}

}  // namespace

// Written in pieces beside the string: growing one writes zeros first, and each piece of it costs a call.
bool append_json_string(std::string& out, std::string_view text) {
  std::array<char, 1024> piece;
  constexpr std::size_t kMostAtOnce = sizeof(Bytes) + 6;  // a vector, and an escape behind its plain bytes
  char* const full = piece.data() + piece.size() - kMostAtOnce;
  char* to = piece.data();
  std::size_t used = 0;  // of the piece, at most
  *to++ = '"';
  Bytes seen{};
  unsigned char seen_last = 0;
  const char* at = text.data();
  const char* const end = at + text.size();
  while (at != end) {
    if (to > full) {
      out.append(piece.data(), to);
      used = piece.size();
      to = piece.data();
    }
    if (static_cast<std::size_t>(end - at) >= sizeof(Bytes)) {
      Bytes bytes;
      std::memcpy(&bytes, at, sizeof bytes);
      std::memcpy(to, &bytes, sizeof bytes);
      seen |= bytes;
      const std::size_t plain = plain_bytes(bytes);
      at += plain;
      to += plain;
      if (plain != sizeof bytes) to = put_escaped(to, static_cast<unsigned char>(*at++));
    } else {
      const auto byte = static_cast<unsigned char>(*at++);
      seen_last |= byte;
      if (kEscapes[byte]) {
        to = put_escaped(to, byte);
      } else {
        *to++ = static_cast<char>(byte);
      }
    }
  }
  *to++ = '"';
  out.append(piece.data(), to);
  wipe(piece.data(), std::max(used, static_cast<std::size_t>(to - piece.data())));  // tokens are written by this, too
  const auto halves = reinterpret_cast<Halves>(seen & 0x80);
  return ((halves[0] | halves[1] | (seen_last & 0x80U)) == 0) || is_utf8(text);
}

}  // namespace outcrop::internal
