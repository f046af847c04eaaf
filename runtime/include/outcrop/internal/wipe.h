// Overwriting secrets before their memory goes back.
#pragma once

#include <cstddef>
#include <span>
#include <string>

#include "outcrop/version.h"

namespace outcrop::internal {

/// Overwrites `size` bytes in a way that the compiler keeps.
void wipe(void* bytes, std::size_t size) noexcept;
inline void wipe(std::span<char> secret) noexcept { wipe(secret.data(), secret.size()); }
/// And empties it.
void wipe(std::string& secret) noexcept;

}  // namespace outcrop::internal
