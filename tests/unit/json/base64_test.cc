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

std::string random_bytes(std::size_t size) {
  static std::mt19937 random(3);
  std::string bytes(size, '\0');
  for (char& c : bytes) c = static_cast<char>(random());
  return bytes;
}

TEST(Base64, DecodesWhatItEncodes) {
  for (std::size_t size = 0; size < 300; ++size) {
    const std::string bytes = random_bytes(size);
    EXPECT_EQ(decoded(encoded(bytes)), bytes);
  }
}

// Bits, one after the other: neither vectors nor tables.
std::string encoded_by_bits(std::string_view bytes) {
  std::string out;
  for (std::size_t bit = 0; bit < bytes.size() * 8; bit += 6) {
    std::size_t value = 0;
    for (std::size_t i = bit; i < bit + 6; ++i)
      value = value * 2 + (i / 8 < bytes.size() ? static_cast<unsigned char>(bytes[i / 8]) >> (7 - i % 8) & 1u : 0u);
    out += "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"[value];
  }
  out.resize((out.size() + 3) / 4 * 4, '=');
  return out;
}

TEST(Base64, EncodesAsTheAlphabetSaysAtEveryLength) {
  for (std::size_t size = 0; size < 200; ++size) {
    const std::string bytes = random_bytes(size);
    EXPECT_EQ(encoded(bytes), encoded_by_bits(bytes));
  }
  const std::string longer = random_bytes(40'000);  // than what is made room for at a time
  EXPECT_EQ(encoded(longer), encoded_by_bits(longer));
}

TEST(Base64, AppendsToWhatIsThere) {
  std::string out = "data:";
  internal::append_base64(out, "foobar");
  EXPECT_EQ(out, "data:Zm9vYmFy");
}

TEST(Base64, RefusesEachForeignByteAtEachPlace) {
  const std::string text = encoded(random_bytes(96));
  const std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  for (std::size_t at = 0; at < text.size(); ++at) {
    for (int byte = 0; byte < 256; ++byte) {
      std::string changed = text;
      changed[at] = static_cast<char>(byte);
      const bool is_padding = byte == '=' && at == text.size() - 1;
      EXPECT_EQ(decoded(changed).has_value(), alphabet.find(changed[at]) != std::string_view::npos || is_padding)
          << byte << " at " << at;
    }
  }
}

TEST(Base64, WritesNoMoreThanItSaysItNeeds) {
  for (std::size_t size = 0; size < 200; ++size) {
    const std::string text = encoded(random_bytes(size));
    const std::size_t room = internal::base64_decoded_bound(text.size());
    std::string out(room + 64, '~');
    ASSERT_TRUE(internal::decode_base64(text, out.data()));
    EXPECT_EQ(out.substr(room), std::string(64, '~'));
  }
}

}  // namespace
