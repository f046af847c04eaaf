// Random bytes from OpenSSL's generator, which reseeds itself after a fork, and UUIDs made of them.
#include <openssl/rand.h>

#include <cstdlib>

#include "outcrop/internal/crypto.h"

namespace outcrop::internal {

void fill_random(std::span<std::uint8_t> out) noexcept {
  // Without entropy there is no TLS either; anything weaker would make tokens that others can guess or repeat.
  if (RAND_bytes(out.data(), static_cast<int>(out.size())) != 1) std::abort();
}

std::string make_uuid() {
  std::array<std::uint8_t, 16> bytes;
  fill_random(bytes);
  bytes[6] = static_cast<std::uint8_t>((bytes[6] & 0x0f) | 0x40);  // RFC 9562: version 4
  bytes[8] = static_cast<std::uint8_t>((bytes[8] & 0x3f) | 0x80);  // RFC 9562: variant 10
  std::string text;
  text.reserve(36);
  const std::span<const std::uint8_t> all(bytes);
  append_hex(text, all.subspan(0, 4));
  for (const std::size_t group : {4u, 6u, 8u}) {
    text += '-';
    append_hex(text, all.subspan(group, 2));
  }
  text += '-';
  append_hex(text, all.subspan(10, 6));
  return text;
}

}  // namespace outcrop::internal
