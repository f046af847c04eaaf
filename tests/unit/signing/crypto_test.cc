// Digests, MACs and UUIDs against published values.
#include "outcrop/internal/crypto.h"

#include <gtest/gtest.h>

#include <set>

namespace outcrop::internal {
namespace {

std::string hex(const Sha256Digest& digest) {
  std::string out;
  append_hex(out, digest);
  return out;
}

TEST(Crypto, HashesTheSamplesOfFips180) {
  EXPECT_EQ(sha256_hex(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  EXPECT_EQ(sha256_hex("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  EXPECT_EQ(sha256_hex(std::string(1'000'000, 'a')),
            "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

TEST(Crypto, HashesPiecesLikeTheWhole) {
  const std::string text(300, 'x');
  Sha256 pieces;
  for (std::size_t at = 0; at < text.size(); at += 7) pieces.update(std::string_view(text).substr(at, 7));
  EXPECT_EQ(pieces.finish(), sha256(text));
}

TEST(Crypto, CopyOfAHashGoesOnByItself) {
  Sha256 first;
  first.update("a");
  Sha256 second = first;
  first.update("bc");
  second.update("xy");
  EXPECT_EQ(first.finish(), sha256("abc"));
  EXPECT_EQ(second.finish(), sha256("axy"));
}

// Every place where the padding may begin, in a hash that has seen whole blocks or not.
TEST(Crypto, FinishesWithARestOfAnySize) {
  const std::string text(200, 'r');
  for (const std::size_t before : {0u, 1u, 63u, 64u, 100u, 128u}) {
    Sha256 begun;
    begun.update(std::string(before, 'b'));
    for (std::size_t size = 0; size <= text.size(); ++size) {
      const std::string_view rest = std::string_view(text).substr(0, size);
      EXPECT_EQ(begun.finish(rest), Sha256(begun).update(rest).finish()) << before << " and " << size;
    }
  }
}

// RFC 4231 §§ 4.2, 4.3, 4.7: a key shorter than a digest, a word as key, a key longer than a block.
TEST(Crypto, MacsTheSamplesOfRfc4231) {
  EXPECT_EQ(hex(hmac_sha256(std::string(20, '\x0b'), "Hi There")),
            "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
  EXPECT_EQ(hex(hmac_sha256("Jefe", "what do ya want for nothing?")),
            "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
  EXPECT_EQ(hex(hmac_sha256(std::string(131, '\xaa'), "Test Using Larger Than Block-Size Key - Hash Key First")),
            "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
}

TEST(Crypto, MacKeyServesManyMessages) {
  const HmacSha256Key key("Jefe");
  const Sha256Digest first = key.mac("one");
  key.mac("two");
  EXPECT_EQ(key.mac("one"), first);
  EXPECT_EQ(first, hmac_sha256("Jefe", "one"));
}

TEST(Crypto, MacKeyGoesOnFromAStart) {
  const std::string message(300, 'm');
  const HmacSha256Key key("Jefe");
  for (const std::size_t size : {0u, 1u, 63u, 64u, 65u, 128u, 200u, 300u}) {
    HmacSha256Key begun = key;
    begun.begin_with(std::string_view(message).substr(0, size));
    EXPECT_EQ(begun.mac(std::string_view(message).substr(size)), key.mac(message)) << size;
    begun.begin_with(std::string_view(message).substr(size));
    EXPECT_EQ(begun.mac({}), key.mac(message)) << size;
  }
}

// Names of the SSO and login cache files, as the AWS CLI makes them.
TEST(Crypto, NamesCacheFiles) {
  EXPECT_EQ(sha1_hex("my-sso"), "0ad374308c5a4e22f723adf10145eafad7c4031c");
  EXPECT_EQ(sha1_hex("https://my-sso-portal.awsapps.com/start"), "c7aaaf71fcc8777ae2475525ed049d39fe16c484");
  EXPECT_EQ(sha256_hex("arn:aws:iam::123456789012:user/dev"),
            "893f13863f68a08133e541260597f1d60f5bf9b326625782990032cbad201e26");
}

// RFC 1321 § A.5.
TEST(Crypto, MakesContentMd5) {
  EXPECT_EQ(md5_base64(""), "1B2M2Y8AsgTpgAmY7PhCfg==");
  EXPECT_EQ(md5_base64("abc"), "kAFQmDzST7DWlj99KOF/cg==");
}

TEST(Crypto, MakesRandomUuids) {
  std::set<std::string> seen;
  for (int i = 0; i < 1000; ++i) {
    const std::string uuid = make_uuid();
    ASSERT_EQ(uuid.size(), 36u);
    for (const std::size_t dash : {8, 13, 18, 23}) EXPECT_EQ(uuid[dash], '-') << uuid;
    EXPECT_EQ(uuid.find_first_not_of("0123456789abcdef-"), std::string::npos) << uuid;
    EXPECT_EQ(uuid[14], '4') << uuid;
    EXPECT_NE(std::string_view("89ab").find(uuid[19]), std::string_view::npos) << uuid;
    seen.insert(uuid);
  }
  EXPECT_EQ(seen.size(), 1000u);
}

TEST(Crypto, WipesWhatTheStringHeld) {
  std::string secret(100, 's');
  const char* bytes = secret.data();
  wipe(secret);
  EXPECT_TRUE(secret.empty());
  // Within the string's capacity, which it keeps.
  for (std::size_t i = 0; i < 100; ++i) ASSERT_EQ(bytes[i], '\0');
}

TEST(Crypto, WipesMemory) {
  std::array<char, 8> secret{'s', 'e', 'c', 'r', 'e', 't'};
  wipe(std::span(secret).first(4));
  EXPECT_EQ(std::string_view(secret.data(), secret.size()), std::string_view("\0\0\0\0et\0\0", 8));
}

TEST(Crypto, ComparesTextsOfAnyLength) {
  EXPECT_TRUE(equal_in_constant_time("abc", "abc"));
  EXPECT_FALSE(equal_in_constant_time("abc", "abd"));
  EXPECT_FALSE(equal_in_constant_time("abc", "abcd"));
  EXPECT_TRUE(equal_in_constant_time("", ""));
}

}  // namespace
}  // namespace outcrop::internal
