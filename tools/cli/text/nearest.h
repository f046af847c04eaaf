// What a mistyped word most likely means.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace outcrop::cli {

/// The candidate that takes the fewest single-letter changes; empty where all of them are far off.
std::string nearest_word(std::string_view word, std::span<const std::string> candidates);

}  // namespace outcrop::cli
