// Copies and comparisons of every size around those that are done by words.
#include "signing/short_text.h"

#include <gtest/gtest.h>

#include <string>

namespace outcrop::internal {
namespace {

std::string text_of(std::size_t size) {
  std::string text(size, ' ');
  for (std::size_t i = 0; i < size; ++i) text[i] = static_cast<char>('A' + i);
  return text;
}

TEST(ShortText, CopiesTheTextAndNothingElse) {
  for (std::size_t size = 0; size < 40; ++size) {
    std::string out(size + 2, '.');
    copy_text(out.data() + 1, text_of(size));
    EXPECT_EQ(out, "." + text_of(size) + ".");
  }
}

TEST(ShortText, ComparesEachByte) {
  for (std::size_t size = 0; size < 40; ++size) {
    const std::string text = text_of(size);
    EXPECT_TRUE(is_same(text, text_of(size)));
    EXPECT_FALSE(is_same(text, text + "A"));
    EXPECT_FALSE(is_same(text + "A", text));
    for (std::size_t at = 0; at < size; ++at) {
      std::string other = text;
      other[at] = '.';
      EXPECT_FALSE(is_same(text, other)) << "at " << at << " of " << size;
    }
  }
}

}  // namespace
}  // namespace outcrop::internal
