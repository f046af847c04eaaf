// defaults_mode: limits by where the program runs.
#pragma once

#include <chrono>
#include <cstdint>

#include "config/client_choices.h"

namespace outcrop::internal {

enum class DefaultsMode : std::uint8_t { legacy, standard, in_region, cross_region, mobile, automatic };

Result<DefaultsMode> parse_defaults_mode(const Choice& choice);

/// To an established connection, TLS included.
std::chrono::milliseconds connect_limit_of(DefaultsMode mode);

}  // namespace outcrop::internal
