// Digests of texts that begin alike, against those of each text alone.
#include "signing/prefix_digest.h"

#include <gtest/gtest.h>

#include <random>
#include <string>
#include <vector>

namespace outcrop::internal {
namespace {

void expect_digests(const std::vector<std::string>& texts) {
  PrefixDigest kept;
  for (std::size_t i = 0; i < texts.size(); ++i)
    EXPECT_EQ(kept.digest(texts[i]), sha256(texts[i])) << "text " << i << " of " << texts[i].size() << " bytes";
}

std::string text_of(std::size_t size) {
  std::string text(size, ' ');
  for (std::size_t i = 0; i < size; ++i) text[i] = static_cast<char>('a' + i * i % 23);
  return text;
}

TEST(PrefixDigest, HashesTextsOfAnySize) {
  for (const std::size_t size :
       {0u, 1u, 55u, 56u, 63u, 64u, 65u, 127u, 128u, 129u, 1000u, 4095u, 4096u, 4097u, 4160u, 9000u}) {
    const std::string text = text_of(size);
    expect_digests({text, text, text, text + "more", text, ""});
  }
}

TEST(PrefixDigest, FollowsTextsThatBeginAlikeForAWhile) {
  const std::string text = text_of(640);
  for (const std::size_t at : {0u, 1u, 63u, 64u, 65u, 319u, 320u, 639u}) {
    std::string other = text;
    other[at] = '!';
    expect_digests({text, other, text, text, other, other, text});
  }
}

TEST(PrefixDigest, FollowsTextsThatAreBeginningsOfEachOther) {
  const std::string text = text_of(640);
  for (const std::size_t size : {0u, 1u, 63u, 64u, 65u, 319u, 320u, 639u})
    expect_digests({text, text.substr(0, size), text, text, text.substr(0, size), text.substr(0, size), text});
}

// Nothing that a text left behind may count for the next: one that ends earlier, then one that goes on as the first
// did.
TEST(PrefixDigest, ForgetsWhatAShorterTextEnded) {
  const std::string text = text_of(640);
  expect_digests({text, text, text.substr(0, 128) + "!", text.substr(0, 128) + "!" + text.substr(129), text, text});
}

TEST(PrefixDigest, IsThatOfEachTextForRandomSequences) {
  std::mt19937 random(20261127);
  for (int sequence = 0; sequence < 500; ++sequence) {
    PrefixDigest kept;
    std::string text;
    for (int i = 0; i < 40; ++i) {
      // Part of the one before, often up to a block's end, and something else behind it.
      std::size_t shared = random() % (text.size() + 1);
      if (random() % 2) shared = shared / 64 * 64;
      text.resize(shared);
      const std::size_t longest = random() % 16 ? 300 : 5000;
      for (std::size_t more = random() % longest; more > 0; --more) text += "ab"[random() % 2];
      ASSERT_EQ(kept.digest(text), sha256(text)) << "sequence " << sequence << ", text " << i;
    }
  }
}

}  // namespace
}  // namespace outcrop::internal
