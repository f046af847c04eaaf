// Numbers as text: shortest forms and exact conversions.
#include "json/number_text.h"

#include <gtest/gtest.h>

#include <cmath>
#include <cstring>
#include <limits>
#include <random>

namespace {

namespace internal = outcrop::internal;

TEST(NumberText, ReadsBackEveryDoubleThatItWrites) {
  std::mt19937_64 random(5);
  for (int i = 0; i < 100'000; ++i) {
    const std::uint64_t bits = random();
    double value = 0;
    std::memcpy(&value, &bits, sizeof value);
    if (!std::isfinite(value)) continue;
    std::string text;
    internal::append_number(text, value);
    ASSERT_TRUE(internal::is_json_number(text)) << text;
    ASSERT_EQ(internal::nearest_double(text), value) << text;
  }
}

TEST(NumberText, ReadsBackEveryIntegerThatItWrites) {
  std::mt19937_64 random(6);
  for (int i = 0; i < 100'000; ++i) {
    const auto value = static_cast<std::int64_t>(random() >> (random() % 64));
    std::string text;
    internal::append_number(text, value);
    ASSERT_EQ(internal::integral_value(text), value);
    ASSERT_EQ(internal::integral_value(text + ".000"), value);
    ASSERT_EQ(internal::integral_value(text + "00e-2"), value);
  }
}

TEST(NumberText, FollowsTheGrammarOfJson) {
  for (const char* text : {"0", "-0", "10", "1.0", "0.5", "1e5", "1E+5", "-1.5e-05"})
    EXPECT_TRUE(internal::is_json_number(text)) << text;
  for (const char* text :
       {"", "-", "00", "01", "+1", ".5", "1.", "1e", "1e-", "1.e5", "0x1", "1 ", " 1", "1,", "Infinity"})
    EXPECT_FALSE(internal::is_json_number(text)) << text;
}

TEST(NumberText, TellsTooLargeFromTooSmall) {
  EXPECT_FALSE(internal::nearest_double("1e309").has_value());
  EXPECT_FALSE(internal::nearest_double("0.00001e315").has_value());
  EXPECT_FALSE(internal::nearest_double("-1" + std::string(400, '0')).has_value());
  EXPECT_EQ(internal::nearest_double("1e-400"), 0.0);
  EXPECT_EQ(internal::nearest_double("1" + std::string(100, '0') + "e-500"), 0.0);
  EXPECT_EQ(internal::nearest_double("0e999"), 0.0);
  EXPECT_EQ(internal::nearest_float("1e-60"), 0.0f);
  EXPECT_FALSE(internal::nearest_float("3.5e38").has_value());
  EXPECT_EQ(internal::nearest_double("4.9e-324"), std::numeric_limits<double>::denorm_min());
}

}  // namespace
