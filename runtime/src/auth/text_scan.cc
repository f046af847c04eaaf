// By vectors of GCC and clang, which become instructions of any processor.
#include "auth/text_scan.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>

namespace outcrop::internal {
namespace {

constexpr std::size_t kGroup = 16;
using Group = std::uint8_t __attribute__((vector_size(kGroup)));
using Answers = std::int8_t __attribute__((vector_size(kGroup)));  // -1 for yes, 0 for no

Group load(const char* text) {
  Group group;
  std::memcpy(&group, text, sizeof group);
  return group;
}

// What `check`, which is given where a group begins, says of all groups of `size` >= kGroup bytes. The last group may
// overlap the one before.
template <class Check>
Answers check_groups(const char* text, std::size_t size, const Check& check) {
  Answers answers = check(text + size - kGroup);
  for (std::size_t at = 0; at + kGroup < size; at += kGroup) answers &= check(text + at);
  return answers;
}

bool are_all_yes(Answers answers) {
  std::uint64_t halves[2];
  std::memcpy(halves, &answers, sizeof halves);
  return (halves[0] & halves[1]) == ~std::uint64_t{0};
}

Answers is_within(Group group, std::uint8_t first, std::uint8_t count) { return group - first < count; }

Answers is_plain(Group group) {
  return is_within(group | 0x20, 'a', 26) | is_within(group, '0', 10) | (group == '-') | (group == '.') |
         (group == '_') | (group == '~') | (group == '=') | (group == '&');
}

// Whether '%' and these are the escape of a byte from 0x20 to 0x3f that has to be escaped: all but '-', '.' and digits.
Answers is_escape(Group high, Group low) {
  const Answers letter = is_within(low, 'A', 6);
  const Answers in_row_2 = (is_within(low, '0', 10) | letter) & (low != 'D') & (low != 'E');
  return ((high == '2') & in_row_2) | ((high == '3') & letter);
}

}  // namespace

bool has_blank(std::string_view text) {
  if (text.size() < kGroup)
    return std::ranges::any_of(text, [](char c) { return static_cast<unsigned char>(c) <= ' '; });
  return !are_all_yes(check_groups(text.data(), text.size(), [](const char* at) { return load(at) > ' '; }));
}

bool is_spelled_canonically(std::string_view query) {
  if (query.size() < kGroup + 2) return false;
  // The last two bytes begin no escape.
  constexpr Answers kAllButTwo{-1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 0, 0};
  const Answers of_last = is_plain(load(query.data() + query.size() - kGroup)) | kAllButTwo;
  const Answers of_others = check_groups(query.data(), query.size() - 2, [](const char* at) {
    const Group group = load(at);
    return is_plain(group) | ((group == '%') & is_escape(load(at + 1), load(at + 2)));
  });
  return are_all_yes(of_last & of_others);
}

}  // namespace outcrop::internal
