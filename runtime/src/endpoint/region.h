// Region names, as they come from outside and end up in a host name.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace outcrop::internal {

struct Region {
  std::string name{};
  bool fips{};  ///< it was written "fips-X" or "X-fips"
};

/// Empty: not a host label (letters, digits and inner hyphens, 1 to 63 characters, not all of them digits).
std::optional<Region> parse_region(std::string_view text);

/// isValidHostLabel of the endpoint rule engine, for one label.
bool is_host_label(std::string_view text);

}  // namespace outcrop::internal
