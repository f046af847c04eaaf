// Which entries of a map count.
#include "json/map_entries.h"

#include <algorithm>
#include <cstring>

namespace outcrop::internal {
namespace {

// Below this a look at each earlier key is cheaper than sorting.
constexpr std::size_t kFewEntries = 16;

}  // namespace

MapEntries::MapEntries(Arena& arena, const Type& map)
    : ListBuilder(arena, map.stride, std::max<std::size_t>(map.element->alignment, alignof(std::string_view))) {}

std::string_view MapEntries::key(std::size_t index) {
  std::string_view key;
  std::memcpy(&key, element(index), sizeof key);
  return key;
}

void MapEntries::drop_repeated() {
  for (std::size_t i = 0; i < size(); ++i)
    for (std::size_t later = i + 1; later < size(); ++later)
      if (key(i) == key(later)) {
        dropped_.push_back(static_cast<std::uint32_t>(i));
        break;
      }
}

void MapEntries::drop_repeated_by_sorting() {
  std::vector<std::uint32_t> order(size());
  for (std::size_t i = 0; i < size(); ++i) order[i] = static_cast<std::uint32_t>(i);
  std::ranges::sort(order, [this](std::uint32_t a, std::uint32_t b) {
    const int difference = key(a).compare(key(b));
    return difference != 0 ? difference < 0 : a < b;
  });
  for (std::size_t i = 0; i + 1 < size(); ++i)
    if (key(order[i]) == key(order[i + 1])) dropped_.push_back(order[i]);
}

void MapEntries::filter() {
  size() > kFewEntries ? drop_repeated_by_sorting() : drop_repeated();
  if (dropped_.empty()) return;
  std::ranges::sort(dropped_);
  std::size_t kept = 0;
  auto next_dropped = dropped_.begin();
  for (std::size_t i = 0; i < size(); ++i) {
    const bool drop = next_dropped != dropped_.end() && *next_dropped == i;
    while (next_dropped != dropped_.end() && *next_dropped == i) ++next_dropped;
    if (drop) continue;
    if (kept != i) std::memcpy(element(kept), element(i), stride());
    ++kept;
  }
  while (size() > kept) pop();
}

}  // namespace outcrop::internal
