// A hash that stays the same between runs and machines, for noticing that something changed; no secret hangs on it.
#pragma once

#include <cstdint>
#include <string_view>

namespace outcrop::cli {

/// FNV-1a, 64 bits.
constexpr std::uint64_t hash_of(std::string_view text) {
  std::uint64_t hash = 0xcbf29ce484222325;
  for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3;
  return hash;
}

}  // namespace outcrop::cli
