// defaults_mode: limits by where the program runs.
#pragma once

#include <chrono>
#include <cstdint>

#include "config/client_choices.h"

namespace outcrop::internal {

enum class DefaultsMode : std::uint8_t { legacy, standard, in_region, cross_region, mobile, automatic };

DefaultsMode defaults_mode_of(const ClientChoices& choices);

/// What "auto" comes to in a program that runs in `current`, where that is known.
DefaultsMode automatic_mode(std::string_view current_region, std::string_view client_region);

/// The region that the program runs in, as its execution environment says; empty: instance metadata has to tell.
std::string region_of_execution(const Environment& environment);

/// To an established connection, TLS included.
std::chrono::milliseconds connect_limit_of(DefaultsMode mode);

}  // namespace outcrop::internal
