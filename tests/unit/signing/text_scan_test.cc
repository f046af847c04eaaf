// What is found in whole groups of bytes, against a look at each byte.
#include "signing/text_scan.h"

#include <gtest/gtest.h>

#include <string>

namespace outcrop::internal {
namespace {

TEST(TextScan, FindsABlankAnywhereInTextsOfAnySize) {
  for (std::size_t size = 0; size < 70; ++size) {
    std::string text(size, '!');  // the first byte that is none
    EXPECT_FALSE(has_blank(text)) << size;
    for (std::size_t at = 0; at < size; ++at) {
      for (const char blank : {' ', '\t', '\r', '\n', '\0'}) {
        text[at] = blank;
        EXPECT_TRUE(has_blank(text)) << "at " << at << " of " << size;
      }
      text[at] = '\xff';  // no blank, whether char has a sign or not
    }
    EXPECT_FALSE(has_blank(text)) << size;
  }
}

constexpr std::string_view kUnreserved = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

TEST(TextScan, FindsEachByteThatHasToBeEscaped) {
  for (std::size_t size = 1; size < 70; ++size) {
    for (std::size_t at = 0; at < size; ++at) {
      std::string text(size, 'a');
      for (int c = 0; c < 256; ++c) {
        text[at] = static_cast<char>(c);
        const bool is_unreserved = kUnreserved.find(text[at]) != std::string_view::npos;
        ASSERT_EQ(is_encoded_value(text), is_unreserved) << "byte " << c << " at " << at << " of " << size;
        ASSERT_EQ(is_encoded_query(text), is_unreserved || c == '=' || c == '&')
            << "byte " << c << " at " << at << " of " << size;
      }
    }
  }
}

TEST(TextScan, TakesEscapesOfWhatHasToBeEscapedOnly) {
  const std::string taken = "*+,/:;<=>?";
  const std::string_view digits = "0123456789ABCDEF";
  for (const std::size_t at : {0u, 14u, 15u, 16u, 17u, 31u}) {
    for (int high = 0; high < 256; ++high) {
      for (int low = 0; low < 256; ++low) {
        std::string text(34, 'a');
        text[at] = '%';
        text[at + 1] = static_cast<char>(high);
        text[at + 2] = static_cast<char>(low);
        const std::size_t upper = digits.find(text[at + 1]), lower = digits.find(text[at + 2]);
        const bool is_escape = upper != std::string_view::npos && lower != std::string_view::npos;
        const bool is_right = is_escape && taken.find(static_cast<char>(upper * 16 + lower)) != std::string::npos;
        ASSERT_EQ(is_encoded_value(text), is_right) << "digits " << high << ' ' << low << " at " << at;
        ASSERT_EQ(is_encoded_query(text), is_right) << "digits " << high << ' ' << low << " at " << at;
      }
    }
  }
}

TEST(TextScan, TakesNoEscapeThatTheEndCuts) {
  const std::string text(40, 'a');
  EXPECT_TRUE(is_encoded_value(text + "%2F"));
  EXPECT_FALSE(is_encoded_value(text + "%2"));
  EXPECT_FALSE(is_encoded_value(text + "%"));
}

// Whoever asks then looks at each byte.
TEST(TextScan, TakesNoEscapeInAShortText) {
  EXPECT_FALSE(is_encoded_value("ab%2Fc"));
  EXPECT_TRUE(is_encoded_value(""));
}

}  // namespace
}  // namespace outcrop::internal
