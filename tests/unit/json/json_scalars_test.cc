// Scalars of a body: restjson1 § 5.2 row by row, and timestamps of § 6.
#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <string>

#include "sample_views.h"

namespace {

using sample::decode;

#define EXPECT_REFUSED(json, part)                                               \
  do {                                                                           \
    const auto refused = decode(json);                                           \
    EXPECT_FALSE(refused.ok) << (json);                                          \
    EXPECT_NE(refused.problem.find(part), std::string::npos) << refused.problem; \
  } while (false)

TEST(JsonScalars, ReadsBooleans) {
  const auto decoded = decode(R"({"flag":true,"maybeFlag":false})");
  ASSERT_TRUE(decoded.ok) << decoded.problem;
  EXPECT_TRUE(decoded->flag);
  EXPECT_EQ(decoded->maybe_flag, false);
}

TEST(JsonScalars, ReadsBooleansInQuotes) {
  const auto decoded = decode(R"({"flag":"true","maybeFlag":"False"})");
  ASSERT_TRUE(decoded.ok) << decoded.problem;
  EXPECT_TRUE(decoded->flag);
  EXPECT_EQ(decoded->maybe_flag, false);
}

TEST(JsonScalars, RefusesWhatIsNoBoolean) {
  EXPECT_REFUSED(R"({"flag":"yes"})", "flag: \"yes\" is neither true nor false (byte 8)");
  EXPECT_REFUSED(R"({"flag":""})", "flag: \"\" is neither true nor false (byte 8)");
  EXPECT_REFUSED(R"({"flag":1})", "flag: expected true or false, found a number");
}

TEST(JsonScalars, ReadsNumbersInQuotes) {
  const auto decoded = decode(
      R"({"tiny":"-7","small":" 8 ","number":"7","large":"9223372036854775807","ratio":"0.5","precise":"1e3","level":"2","digits":"12"})");
  ASSERT_TRUE(decoded.ok) << decoded.problem;
  EXPECT_EQ(decoded->tiny, -7);
  EXPECT_EQ(decoded->small, 8);
  EXPECT_EQ(decoded->number, 7);
  EXPECT_EQ(decoded->large, std::numeric_limits<std::int64_t>::max());
  EXPECT_EQ(decoded->ratio, 0.5f);
  EXPECT_EQ(decoded->precise, 1000.0);
  EXPECT_EQ(decoded->level, sample::Level::high);
  EXPECT_EQ(decoded->digits, "12");
}

TEST(JsonScalars, RefusesOtherStringsAsIntegers) {
  for (const char* text : {"", " ", "seven", "1,000", "0x10", "7a", "NaN", "--7", "1.5"})
    EXPECT_REFUSED(std::string(R"({"number":")") + text + "\"}", std::string("number: \"") + text + "\" is not a");
  EXPECT_REFUSED(R"({"tiny":"128"})", "tiny: \"128\" is an integer beyond 8 bits (byte 8)");
}

TEST(JsonScalars, ReadsTextWithoutQuotes) {
  const auto decoded = decode(R"({"text":-1.50,"maybeText":true,"texts":[1,"a",false]})");
  ASSERT_TRUE(decoded.ok) << decoded.problem;
  EXPECT_EQ(decoded->text, "-1.50");
  EXPECT_EQ(decoded->maybe_text, "true");
  ASSERT_EQ(decoded->texts.size(), 3u);
  EXPECT_EQ(decoded->texts[0], "1");
  EXPECT_EQ(decoded->texts[2], "false");
}

TEST(JsonScalars, QuotesAtMostTheBeginningOfWhatItRefuses) {
  EXPECT_REFUSED(R"({"number":")" + std::string(100, 'x') + "\"}",
                 "number: \"" + std::string(39, 'x') + "... is not a number");
  EXPECT_REFUSED(R"({"number":")" + std::string(38, 'x') + "\u20ac\"}",
                 "number: \"" + std::string(38, 'x') + "... is not a number");
}

TEST(JsonScalars, RefusesMisspeltLiterals) {
  for (const char* json :
       {R"({"flag":tru})", R"({"flag":truex})", R"({"flag":True})", R"({"x":nul})", R"({"x":falsey})",
        R"({"flag":true1})", R"({"x":TRUE})", R"({"flag":tr ue})", R"({"x":nullnull})"})
    EXPECT_FALSE(decode(json).ok) << json;
}

TEST(JsonScalars, ReadsEveryIntegerAtItsLimits) {
  const auto low = decode(R"({"tiny":-128,"small":-32768,"number":-2147483648,"large":-9223372036854775808})");
  ASSERT_TRUE(low.ok) << low.problem;
  EXPECT_EQ(low->tiny, -128);
  EXPECT_EQ(low->small, -32768);
  EXPECT_EQ(low->number, std::numeric_limits<std::int32_t>::min());
  EXPECT_EQ(low->large, std::numeric_limits<std::int64_t>::min());
  const auto high = decode(R"({"tiny":127,"small":32767,"number":2147483647,"large":9223372036854775807})");
  ASSERT_TRUE(high.ok) << high.problem;
  EXPECT_EQ(high->tiny, 127);
  EXPECT_EQ(high->small, 32767);
  EXPECT_EQ(high->number, std::numeric_limits<std::int32_t>::max());
  EXPECT_EQ(high->large, std::numeric_limits<std::int64_t>::max());
}

TEST(JsonScalars, RefusesIntegersOutOfRange) {
  EXPECT_REFUSED(R"({"tiny":128})", "tiny: 128 is an integer beyond 8 bits");
  EXPECT_REFUSED(R"({"small":-32769})", "small: -32769 is an integer beyond 16 bits");
  EXPECT_REFUSED(R"({"number":2147483648})", "number: 2147483648 is an integer beyond 32 bits");
  EXPECT_REFUSED(R"({"large":9223372036854775808})", "large: ");
  EXPECT_REFUSED(R"({"large":-9223372036854775809})", "large: ");
  EXPECT_REFUSED(R"({"large":1e19})", "large: ");
  EXPECT_REFUSED(R"({"large":1e999999999999999999999999})", "large: ");
}

TEST(JsonScalars, DoesNotPassLongsThroughDoubles) {
  const auto decoded = decode(R"({"large":9007199254740993,"maybeLarge":-9007199254740993})");
  ASSERT_TRUE(decoded.ok) << decoded.problem;
  EXPECT_EQ(decoded->large, 9007199254740993);
  EXPECT_EQ(decoded->maybe_large, -9007199254740993);
}

TEST(JsonScalars, ReadsIntegralFractionsAndExponentsAsIntegers) {
  const std::pair<const char*, std::int64_t> rows[] = {
      {"1.0", 1},
      {"1e3", 1000},
      {"-2.50e1", -25},
      {"0.0", 0},
      {"-0", 0},
      {"-0.0e-5", 0},
      {"120e-1", 12},
      {"1E+2", 100},
      {"0e999", 0},
      {"922337203685477580.7e1", 9223372036854775807},
      {"10000000000000000000000e-20", 100},
  };
  for (const auto& [text, value] : rows) {
    const auto decoded = decode(std::string(R"({"large":)") + text + "}");
    ASSERT_TRUE(decoded.ok) << text << ": " << decoded.problem;
    EXPECT_EQ(decoded->large, value) << text;
  }
}

TEST(JsonScalars, RefusesFractionsAsIntegers) {
  for (const char* text : {"1.5", "1e-1", "0.1", "-0.001", "12345e-3", "9223372036854775807.5"})
    EXPECT_REFUSED(std::string(R"({"large":)") + text + "}", std::string("large: ") + text + " is not an integer");
}

TEST(JsonScalars, RefusesMalformedNumbers) {
  for (const char* text : {"01", "-", "+1", "1.", ".5", "1e", "1e+", "0x10", "1_000", "--1", "1.2.3", "NaN", "Infinity",
                           "-01", "1\"x\"", "1e5.5", "\xd9\xa1"}) {
    EXPECT_FALSE(decode(std::string(R"({"large":)") + text + "}").ok) << text;
    EXPECT_FALSE(decode(std::string(R"({"precise":)") + text + "}").ok) << text;
    EXPECT_FALSE(decode(std::string(R"({"someUnknownMember":)") + text + "}").ok) << text;
  }
}

TEST(JsonScalars, ReadsFloatsAndTheirWords) {
  const auto decoded = decode(R"({"ratio":1.25,"precise":-1.7976931348623157e308,"maybePrecise":3})");
  ASSERT_TRUE(decoded.ok) << decoded.problem;
  EXPECT_EQ(decoded->ratio, 1.25f);
  EXPECT_EQ(decoded->precise, -std::numeric_limits<double>::max());
  EXPECT_EQ(decoded->maybe_precise, 3.0);
  const auto words = decode(R"({"ratio":"-Infinity","precise":"NaN","maybePrecise":"Infinity"})");
  ASSERT_TRUE(words.ok) << words.problem;
  EXPECT_EQ(words->ratio, -std::numeric_limits<float>::infinity());
  EXPECT_TRUE(std::isnan(words->precise));
  EXPECT_EQ(words->maybe_precise, std::numeric_limits<double>::infinity());
}

TEST(JsonScalars, RefusesOtherStringsAsFloats) {
  for (const char* text : {"nan", "1,5", "", "inf", "+Infinity", "-NaN"})
    EXPECT_REFUSED(std::string(R"({"precise":")") + text + "\"}",
                   std::string("precise: \"") + text + "\" is not a number");
}

TEST(JsonScalars, RoundsFloatsOnce) {
  // Halfway between two floats by the double's rounding, above it by the decimal's own digits.
  const auto decoded = decode(R"({"ratio":1.00000017881393432617187500001})");
  ASSERT_TRUE(decoded.ok) << decoded.problem;
  EXPECT_EQ(decoded->ratio, std::nextafterf(std::nextafterf(1.0f, 2.0f), 2.0f));
}

TEST(JsonScalars, RefusesFloatsBeyondTheirRangeAndFlushesTinyOnes) {
  EXPECT_REFUSED(R"({"precise":1e309})", "precise: 1e309 is a number beyond the range");
  EXPECT_REFUSED(R"({"precise":-1e309})", "precise: -1e309 is a number beyond the range");
  EXPECT_REFUSED(R"({"ratio":1e39})", "ratio: 1e39 is a number beyond the range");
  const auto tiny = decode(R"({"precise":1e-400,"maybePrecise":-0.0000001e-400})");
  ASSERT_TRUE(tiny.ok) << tiny.problem;
  EXPECT_EQ(tiny->precise, 0.0);
  EXPECT_TRUE(std::signbit(*tiny->maybe_precise));
}

TEST(JsonScalars, KeepsTheDigitsOfBigNumbers) {
  const auto decoded = decode(R"({"digits":123456789012345678901234567890.0000000000000000000001e400})");
  ASSERT_TRUE(decoded.ok) << decoded.problem;
  EXPECT_EQ(decoded->digits, "123456789012345678901234567890.0000000000000000000001e400");
  EXPECT_REFUSED(R"({"digits":"12x"})", "digits: \"12x\" is not a number");
}

TEST(JsonScalars, BorrowsPlainStringsFromTheBody) {
  const auto decoded = decode(R"({"text":"plain","maybeText":""})");
  ASSERT_TRUE(decoded.ok) << decoded.problem;
  EXPECT_EQ(decoded->text, "plain");
  EXPECT_GE(decoded->text.data(), decoded.body->data());
  EXPECT_LT(decoded->text.data(), decoded.body->data() + decoded.body->size());
  ASSERT_TRUE(decoded->maybe_text.has_value());
  EXPECT_EQ(*decoded->maybe_text, "");
  EXPECT_NE(decoded->maybe_text->data(), nullptr);
}

TEST(JsonScalars, ResolvesEveryEscape) {
  const auto decoded = decode(R"({"text":"\"\\\/\b\f\n\r\tA\u00e9\u20ac\ud83d\ude39\u0000."})");
  ASSERT_TRUE(decoded.ok) << decoded.problem;
  using namespace std::string_view_literals;
  EXPECT_EQ(decoded->text, "\"\\/\b\f\n\r\tA\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\xb9\0."sv);
}

TEST(JsonScalars, ReadsLoneSurrogatesAsReplacementCharacters) {
  const std::pair<const char*, const char*> rows[] = {
      {R"(\ud800)", "\xef\xbf\xbd"},
      {R"(\udc00x)", "\xef\xbf\xbdx"},
      {R"(\ud83dA)", "\xef\xbf\xbd\x41"},
      {R"(\ud83d\u0041)", "\xef\xbf\xbd\x41"},
      {R"(\ud83d\n)", "\xef\xbf\xbd\n"},
      {R"(\ud83d\ud83d\ude39)", "\xef\xbf\xbd\xf0\x9f\x98\xb9"},
      {R"(\uDE39\uD83D)", "\xef\xbf\xbd\xef\xbf\xbd"},
  };
  for (const auto& [escaped, text] : rows) {
    const auto decoded = decode(std::string(R"({"text":")") + escaped + "\"}");
    ASSERT_TRUE(decoded.ok) << escaped << ": " << decoded.problem;
    EXPECT_EQ(decoded->text, text) << escaped;
  }
}

TEST(JsonScalars, RefusesMalformedEscapes) {
  for (const char* escaped :
       {R"(\x)", R"(\u)", R"(\u12)", R"(\u12g4)", R"(\')", R"(\0)", R"(\U0041)", R"(\ud83d\u12)", R"(\ )"}) {
    EXPECT_REFUSED(std::string(R"({"text":")") + escaped + "\"}", "text: a string with a malformed escape");
    EXPECT_FALSE(decode(std::string(R"({"someUnknownMember":[")") + escaped + "\"]}").ok) << escaped;
    EXPECT_FALSE(decode(std::string(R"({"someUnknownMember":{")") + escaped + "\":1}}").ok) << escaped;
    EXPECT_FALSE(decode(std::string(R"({")") + escaped + "\":1}").ok) << escaped;
  }
}

TEST(JsonScalars, RefusesControlCharactersAndBadUtf8) {
  for (const char* inside :
       {"\x01", "\x1f", "\n", "\t", "\xff", "\xc3", "\xc0\x80", "\xed\xa0\x80", "\xf4\x90\x80\x80", "\xe2\x82"}) {
    EXPECT_FALSE(decode(std::string("{\"text\":\"") + inside + "\"}").ok) << testing::PrintToString(inside);
    EXPECT_FALSE(decode(std::string("{\"someUnknownMember\":\"") + inside + "\"}").ok)
        << testing::PrintToString(inside);
  }
  using namespace std::string_view_literals;
  EXPECT_FALSE(decode("{\"text\":\"a\0b\"}"sv).ok);
  EXPECT_TRUE(decode("{\"text\":\"\x7f\xc2\x80\xef\xbf\xbf\xf4\x8f\xbf\xbf\"}").ok);
}

TEST(JsonScalars, KeepsUnknownEnumValues) {
  const auto decoded = decode(R"({"colour":"Green","maybeColour":"Mauve"})");
  ASSERT_TRUE(decoded.ok) << decoded.problem;
  EXPECT_EQ(decoded->colour, sample::Colour::green);
  EXPECT_EQ(decoded->colour.text(), "Green");
  EXPECT_TRUE(decode(R"({"colour":""})")->colour.has_value());
  EXPECT_FALSE(decode("{}")->colour.has_value());
  EXPECT_EQ(decoded->maybe_colour->value(), sample::Colour::unknown_value);
  EXPECT_EQ(decoded->maybe_colour->text(), "Mauve");
}

TEST(JsonScalars, KeepsUnknownIntEnumValues) {
  EXPECT_EQ(decode(R"({"level":2})")->level, sample::Level::high);
  EXPECT_EQ(static_cast<std::int32_t>(decode(R"({"level":-99})")->level), -99);
  EXPECT_REFUSED(R"({"level":"high"})", "level: \"high\" is not a number");
}

TEST(JsonScalars, DecodesBlobs) {
  const auto decoded = decode(R"({"blob":"AP\/+aGk=","maybeBlob":""})");
  ASSERT_TRUE(decoded.ok) << decoded.problem;
  using namespace std::string_view_literals;
  EXPECT_EQ(decoded->blob.text(), "\0\xff\xfehi"sv);
  ASSERT_TRUE(decoded->maybe_blob.has_value());
  EXPECT_EQ(decoded->maybe_blob->text(), "");
}

TEST(JsonScalars, RefusesBadBase64) {
  for (const char* text : {"a", "ab", "abc", "ab-_", "ab=c", "a===", "====", "YQ==YQ==", "YQ\\n==", "Y Q=="})
    EXPECT_REFUSED(std::string(R"({"blob":")") + text + "\"}", "blob: not base64");
}

TEST(JsonScalars, ReadsTimestampsByTheirJsonType) {
  const std::pair<const char*, std::int64_t> rows[] = {
      {R"("2024-12-01T00:00:00Z")", 1733011200000},
      {R"("2024-12-01T00:00:00.5Z")", 1733011200500},
      {R"("2024-12-01T01:30:00+01:30")", 1733011200000},
      {R"("Sun, 01 Dec 2024 00:00:00 GMT")", 1733011200000},
      {R"("1733011200.25")", 1733011200250},
      {R"("Mon Aug 04 00:25:20 UTC 2025")", 1754267120000},
      {R"("2025-08-04 00:25:20")", 1754267120000},
      {R"("2025-08-04")", 1754265600000},
      {"1733011200", 1733011200000},
      {"1733011200.9999", 1733011200999},
      {"1.7330112e9", 1733011200000},
      {"-1.5", -1500},
  };
  for (const auto& [json, millis] : rows) {
    const auto decoded = decode(std::string(R"({"time":)") + json + R"(,"maybeTime":)" + json + "}");
    ASSERT_TRUE(decoded.ok) << json << ": " << decoded.problem;
    EXPECT_EQ(decoded->time.millis(), millis) << json;
    EXPECT_EQ(decoded->maybe_time->millis(), millis) << json;
  }
}

TEST(JsonScalars, RefusesWhatIsNoTimestamp) {
  EXPECT_REFUSED(R"({"time":true})", "time: expected a timestamp, found true");
  EXPECT_REFUSED(R"({"time":"yesterday"})",
                 "time: \"yesterday\" is not a timestamp of the years 0001 to 9999 (byte 8)");
  EXPECT_REFUSED(R"({"time":1e15})", "time: 1e15 is not a timestamp");
  EXPECT_REFUSED(R"({"parts":[{},{"frame":{"time":"2025-02-30"}}]})",
                 "parts[1].frame.time: \"2025-02-30\" is not a timestamp of the years 0001 to 9999 (byte 30)");
  EXPECT_REFUSED(R"({"time":{}})", "time: expected a timestamp, found an object");
}

TEST(JsonScalars, NullMeansAbsent) {
  const auto decoded =
      decode(R"({"flag":null,"maybeFlag":null,"number":null,"maybeText":null,"colour":null,"maybePart":null,
      "part":null,"choice":null,"texts":null,"labels":null,"document":null,"self":null,"time":null,"blob":null,"defaulted":null})");
  ASSERT_TRUE(decoded.ok) << decoded.problem;
  EXPECT_FALSE(decoded->maybe_flag.has_value());
  EXPECT_FALSE(decoded->maybe_text.has_value());
  EXPECT_FALSE(decoded->maybe_part.has_value());
  EXPECT_EQ(decoded->texts.data(), nullptr);
  EXPECT_EQ(decoded->labels.data(), nullptr);
  EXPECT_FALSE(decoded->self);
  EXPECT_EQ(decoded->choice.member, sample::ChoiceView::Member::none);
  EXPECT_EQ(decoded->defaulted, 7);
}

}  // namespace
