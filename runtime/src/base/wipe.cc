// Stores that nobody reads, but that have to be made.
#include "outcrop/internal/wipe.h"

#include <cstring>

namespace outcrop::internal {

void wipe(void* bytes, std::size_t size) noexcept {
  if (size == 0) return;
  std::memset(bytes, 0, size);
  // For all that the compiler knows, this reads them.
  asm volatile("" : : "r"(bytes) : "memory");
}

void wipe(std::string& secret) noexcept {
  // Behind its end too: it may have been longer.
  secret.resize(secret.capacity());
  wipe(secret.data(), secret.size());
  secret.clear();
}

}  // namespace outcrop::internal
