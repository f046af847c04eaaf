// Tells a forked child from its parent without asking the system before every call.
#pragma once

#include <cstdint>

namespace outcrop::internal {

/// How many forks lie between this process and the one that called this first; the value changes in a child alone.
std::uint64_t fork_generation();

}  // namespace outcrop::internal
