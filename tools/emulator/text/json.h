// The JSON value that the emulator works with: members keep the order in which they were written.
#pragma once

#include <cstddef>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <string_view>

namespace outcrop::emulator {

using Json = nlohmann::ordered_json;

/// Levels that foreign JSON may nest.
inline constexpr int kDeepestJson = 500;
/// Members that an object of it may have: each new one is compared with all before it.
inline constexpr std::size_t kMostMembers = 4096;
/// Behind "is not valid JSON".
inline constexpr std::string_view kOrBeyondLimits =
    ", nests deeper than 500 levels or has an object of more than 4096 members";
static_assert(kDeepestJson == 500 && kMostMembers == 4096);

/// Reads foreign JSON. A discarded value (is_discarded()) where it is none, nests deeper than kDeepestJson or has an
/// object of more than kMostMembers. A model's body may be anything: it is taken as text then.
Json parse_json(std::string_view text);

/// Compact, with U+FFFD for what is not UTF-8: paths, queries and headers may hold any byte.
std::string json_text(const Json& value);

}  // namespace outcrop::emulator
