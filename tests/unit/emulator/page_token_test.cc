// Paging tokens lead back to their place, and only there.
#include "state/page_token.h"

#include <gtest/gtest.h>

#include <string>

namespace outcrop::emulator {
namespace {

TEST(PageToken, LeadsBackToItsPlace) {
  const std::optional<JobPosition> position = read_page_token(make_page_token({-5, 1'234'567'890'123}, "a"), "a");
  ASSERT_TRUE(position);
  EXPECT_EQ(position->created_millis, -5);
  EXPECT_EQ(position->row, 1'234'567'890'123);
}

TEST(PageToken, BelongsToOneListing) { EXPECT_FALSE(read_page_token(make_page_token({1, 2}, "a"), "b")); }

TEST(PageToken, IsRefusedWhateverCharacterChanges) {
  const std::string token = make_page_token({1'764'547'200'000, 42}, "a");
  for (std::size_t i = 0; i < token.size(); ++i) {
    std::string changed = token;
    changed[i] = changed[i] == 'A' ? 'B' : 'A';
    EXPECT_FALSE(read_page_token(changed, "a")) << i;
    EXPECT_FALSE(read_page_token(token.substr(0, i), "a")) << i;
  }
}

}  // namespace
}  // namespace outcrop::emulator
