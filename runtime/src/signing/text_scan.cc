// By vectors of GCC and clang, which become instructions of any processor.
#include "signing/text_scan.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>

#include "signing/percent_encoding.h"

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

// What may stand between the bytes that stand for themselves.
enum class Between { nothing, equals_and_ampersands };

template <Between kBetween>
Answers is_plain(Group group) {
  const Answers dash_to_nine = is_within(group, '-', '9' - '-' + 1);  // "-./0123456789"
  const Answers unreserved =
      is_within(group | 0x20, 'a', 26) | (dash_to_nine & (group != '/')) | (group == '_') | (group == '~');
  if constexpr (kBetween == Between::nothing) return unreserved;
  return unreserved | (group == '=') | (group == '&');
}

template <Between kBetween>
bool is_plain(char c) {
  return is_in(kUnreserved, c) || (kBetween == Between::equals_and_ampersands && (c == '=' || c == '&'));
}

// Whether '%' and these are the escape of one of "*+,/:;<=>?": from 0x2A to 0x3F, but for '-', '.' and the digits.
Answers is_escape(Group high, Group low) {
  const Answers letter = is_within(low, 'A', 6);
  return letter & ((high == '3') | ((high == '2') & ~is_within(low, 'D', 2)));
}

template <Between kBetween>
bool is_encoded(std::string_view text) {
  constexpr std::size_t kDigits = 2;  // behind '%', so that the last two bytes begin no escape
  const bool is_short = text.size() < kGroup + kDigits;
  for (const char c : is_short ? text : text.substr(text.size() - kDigits))
    if (!is_plain<kBetween>(c)) return false;
  if (is_short) return true;
  return are_all_yes(check_groups(text.data(), text.size() - kDigits, [](const char* at) {
    const Group group = load(at);
    return is_plain<kBetween>(group) | ((group == '%') & is_escape(load(at + 1), load(at + 2)));
  }));
}

}  // namespace

bool has_blank(std::string_view text) {
  if (text.size() < kGroup)
    return std::ranges::any_of(text, [](char c) { return static_cast<unsigned char>(c) <= ' '; });
  Group least = load(text.data() + text.size() - kGroup);
  for (std::size_t at = 0; at + kGroup < text.size(); at += kGroup) {
    const Group group = load(text.data() + at);
    least = group < least ? group : least;
  }
  return !are_all_yes(least > ' ');
}

bool is_encoded_value(std::string_view text) { return is_encoded<Between::nothing>(text); }

bool is_encoded_query(std::string_view text) { return is_encoded<Between::equals_and_ampersands>(text); }

}  // namespace outcrop::internal
