// Checks region names.
#include "endpoint/region.h"

#include <algorithm>

#include "base/ascii.h"

namespace outcrop::internal {
namespace {

constexpr std::size_t kMaxLabel = 63;
constexpr std::string_view kFipsPrefix = "fips-";
constexpr std::string_view kFipsSuffix = "-fips";

}  // namespace

bool is_host_label(std::string_view text) {
  return !text.empty() && text.size() <= kMaxLabel && text.front() != '-' && text.back() != '-' &&
         std::ranges::all_of(text, [](char c) { return is_alphanumeric(c) || c == '-'; });
}

std::optional<Region> parse_region(std::string_view text) {
  Region region{.fips = text.starts_with(kFipsPrefix) || text.ends_with(kFipsSuffix)};
  if (text.starts_with(kFipsPrefix)) text.remove_prefix(kFipsPrefix.size());
  if (text.ends_with(kFipsSuffix)) text.remove_suffix(kFipsSuffix.size());
  if (!is_host_label(text) || std::ranges::all_of(text, is_digit)) return {};
  region.name = text;
  return region;
}

}  // namespace outcrop::internal
