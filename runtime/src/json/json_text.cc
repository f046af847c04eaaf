// Escaping of JSON strings.
#include "json/json_text.h"

#include <array>
#include <cstdint>
#include <cstring>

#include "json/utf8.h"

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

enum class Foreign : bool { plain, stops };  // what is not ASCII

// The first byte that does not stand in a string as it is.
template <Foreign kForeign>
const char* end_of_plain(const char* at, const char* end) {
  for (; static_cast<std::size_t>(end - at) >= sizeof(Bytes); at += sizeof(Bytes)) {
    Bytes bytes;
    std::memcpy(&bytes, at, sizeof bytes);
    auto special = (bytes == '"') | (bytes == '\\') | (bytes < 0x20);
    if constexpr (kForeign == Foreign::stops) special |= bytes >= 0x80;
    const auto halves = reinterpret_cast<Halves>(special);
    if ((halves[0] | halves[1]) != 0) break;
  }
  for (; at != end; ++at) {
    const auto byte = static_cast<unsigned char>(*at);
    if (kEscapes[byte] || (kForeign == Foreign::stops && byte >= 0x80)) break;
  }
  return at;
}

void append_escape(std::string& out, unsigned char byte) {
  constexpr std::string_view kHexDigits = "0123456789abcdef";
  const char escape = kEscapes[byte];
  const char text[] = {'\\', escape, '0', '0', kHexDigits[byte >> 4], kHexDigits[byte & 15]};
  out.append(text, escape == 'u' ? sizeof text : 2);
}

}  // namespace

bool append_json_string(std::string& out, std::string_view text) {
  const char* at = text.data();
  const char* const end = at + text.size();
  const char* stop = end_of_plain<Foreign::stops>(at, end);
  const bool valid = stop == end || is_utf8({stop, end});
  out += '"';
  while (true) {
    out.append(at, stop);
    if (stop == end) break;
    at = stop;
    if (kEscapes[static_cast<unsigned char>(*at)]) append_escape(out, static_cast<unsigned char>(*at++));
    stop = end_of_plain<Foreign::plain>(at, end);
  }
  out += '"';
  return valid;
}

}  // namespace outcrop::internal
