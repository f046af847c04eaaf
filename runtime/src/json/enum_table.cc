// Making tables of enumerations.
#include "outcrop/internal/enum_table.h"

#include <algorithm>
#include <bit>

namespace outcrop::internal {
namespace {

constexpr int kSeeds = 64;

bool fits(std::string_view text) {
  return text.size() < sizeof EnumTable::Entry::text &&
         std::ranges::all_of(text, [](char c) { return c >= 0x20 && c < 0x7f && c != '"' && c != '\\'; });
}

}  // namespace

EnumTable::EnumTable(std::span<const std::string_view> texts) {
  std::vector<Entry> all;
  std::size_t shortest = sizeof(Entry::text);
  for (std::size_t i = 0; i < texts.size(); ++i) {
    const std::string_view text = texts[i];
    if (!fits(text)) continue;
    Entry& entry = all.emplace_back();
    *std::ranges::copy(text, entry.text.begin()).out = '"';
    entry.size_and_value = text.size() | std::uint64_t{i + 1} << 32;
    entry.mask = ~std::uint32_t{0} >> (31 - text.size());
    shortest = std::min(shortest, text.size() + 1);
  }
  if (all.empty()) return;

  // Of the bytes that every text has, those that tell most of them apart.
  const std::size_t width = std::min(shortest, sizeof(std::uint64_t));
  mask_ = ~std::uint64_t{0} >> (64 - 8 * width);
  shift_ = 64 - std::countr_zero(std::max<std::size_t>(std::bit_ceil(all.size() * 2), 8));
  std::size_t best = 0;
  EnumTable chosen = *this;
  for (skipped_ = 0; skipped_ + width <= shortest && best < all.size(); ++skipped_) {
    seed_ = 0x9e3779b97f4a7c15;
    for (int tried = 0; tried < kSeeds && best < all.size(); ++tried) {
      seed_ = (seed_ * 6364136223846793005u + 1442695040888963407u) | 1;
      const std::size_t placed = place(all);
      if (placed <= best) continue;
      best = placed;
      chosen = *this;
    }
  }
  *this = std::move(chosen);
  for (const Entry& entry : entries_) sizes_.push_back(static_cast<std::uint8_t>(entry.size()));
}

// How many got a place. Free ones hold some other text, which can't do harm since a candidate is compared as a whole.
std::size_t EnumTable::place(const std::vector<Entry>& all) {
  entries_.assign(std::size_t{1} << (64 - shift_), all.front());
  std::vector<bool> taken(entries_.size());
  std::size_t placed = 0;
  for (const Entry& entry : all) {
    const std::size_t at = candidate(entry.text.data());
    if (taken[at]) continue;
    taken[at] = true;
    entries_[at] = entry;
    ++placed;
  }
  return placed;
}

}  // namespace outcrop::internal
