// EnumTable: the texts of an enumeration, found without looking for their end.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string_view>
#include <vector>

namespace outcrop::internal {

/// A perfect hash over a few of the first bytes where one is found; texts that collide or are too long are left out.
class EnumTable {
 public:
  struct alignas(64) Entry {
    std::array<char, 32> text{};     ///< with its closing quote
    std::uint64_t size_and_value{};  ///< as an Open<E> has them: the size in the lower half
    std::uint32_t mask{};            ///< a bit for each byte of the text

    std::size_t size() const { return static_cast<std::uint32_t>(size_and_value); }  ///< without the quote
  };

  explicit EnumTable(std::span<const std::string_view> texts);

  /// No text fits.
  bool empty() const { return entries_.empty(); }
  /// The place of the only entry that the string at `at` can equal. Reads less than 32 bytes.
  std::size_t candidate(const char* at) const {
    std::uint64_t bytes = 0;
    std::memcpy(&bytes, at + skipped_, sizeof bytes);
    return ((bytes & mask_) * seed_) >> shift_;
  }
  const Entry& entry(std::size_t place) const { return entries_[place]; }
  /// Of that entry, without the quote: sooner at hand.
  std::size_t size(std::size_t place) const { return sizes_[place]; }

 private:
  std::size_t place(const std::vector<Entry>& all);

  std::vector<Entry> entries_;
  std::vector<std::uint8_t> sizes_;
  std::size_t skipped_{};
  std::uint64_t mask_{};
  std::uint64_t seed_{};
  int shift_{};
};

}  // namespace outcrop::internal
