// Base64: RFC 4648 § 10 and what must be refused.
#include "outcrop/internal/base64.h"

#include <gtest/gtest.h>

#include <random>

namespace {

namespace internal = outcrop::internal;

std::string encoded(std::string_view bytes) {
  std::string out;
  internal::append_base64(out, bytes);
  return out;
}

std::optional<std::string> decoded(std::string_view text) {
  std::string out(internal::base64_decoded_bound(text.size()), '\0');
  const std::optional<std::size_t> size = internal::decode_base64(text, out.data());
  if (!size) return std::nullopt;
  out.resize(*size);
  return out;
}

TEST(Base64, EncodesAndDecodesTheTestVectors) {
  const std::pair<const char*, const char*> rows[] = {{"", ""},
                                                      {"f", "Zg=="},
                                                      {"fo", "Zm8="},
                                                      {"foo", "Zm9v"},
                                                      {"foob", "Zm9vYg=="},
                                                      {"fooba", "Zm9vYmE="},
                                                      {"foobar", "Zm9vYmFy"}};
  for (const auto& [bytes, text] : rows) {
    EXPECT_EQ(encoded(bytes), text);
    EXPECT_EQ(decoded(text), bytes);
  }
  EXPECT_EQ(encoded("\xfb\xff\xbf"), "+/+/");
}

TEST(Base64, RefusesOtherAlphabetsBlanksAndBadPadding) {
  for (const char* text :
       {"Z", "Zg", "Zg=", "Zm8", "Z===", "====", "Zg==Zg==", "Zm9_", "Zm9-", "Zm 9", "Zm9v\n", "=Zm9", "Z=m9", "Zm=v"})
    EXPECT_FALSE(decoded(text).has_value()) << text;
}

TEST(Base64, DecodesWhatItEncodes) {
  std::mt19937 random(3);
  for (std::size_t size = 0; size < 300; ++size) {
    std::string bytes(size, '\0');
    for (char& c : bytes) c = static_cast<char>(random());
    EXPECT_EQ(decoded(encoded(bytes)), bytes);
  }
}

}  // namespace
