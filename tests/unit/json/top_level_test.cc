// find_top_level_string: always what the whole decode would say, wherever the token stands.
#include <gtest/gtest.h>

#include <random>
#include <string>

#include "sample_views.h"

namespace {

namespace internal = outcrop::internal;
using internal::find_top_level_string;

std::optional<std::string> token(std::string_view json) { return find_top_level_string(json, "nextToken"); }

TEST(TopLevelString, FindsTheTokenFirstLastAndBetween) {
  EXPECT_EQ(token(R"({"nextToken":"abc","jobs":[{"a":1}]})"), "abc");
  EXPECT_EQ(token(R"({"jobs":[{"a":1}],"nextToken":"abc"})"), "abc");
  EXPECT_EQ(token(R"({"jobs":[{"a":1}] , "nextToken" : "abc" , "more":[{}]})"), "abc");
  EXPECT_EQ(token(" \n{ \"nextToken\" : \"abc\" }\n "), "abc");
  EXPECT_EQ(token("\xef\xbb\xbf{\"nextToken\":\"abc\"}"), "abc");
  EXPECT_EQ(token(R"({"nextToken":""})"), "");
}

TEST(TopLevelString, UnescapesTheValueAndTheKey) {
  EXPECT_EQ(token(R"({"nextToken":"a\/b\u00e9\"","jobs":[]})"), "a/b\xc3\xa9\"");
  EXPECT_EQ(token(R"({"jobs":[],"next\u0054oken":"abc"})"), "abc");
  EXPECT_EQ(token(R"({"nextToken":"old","jobs":[],"next\u0054oken":"new"})"), "new");
}

TEST(TopLevelString, TakesTheLastOfEqualKeys) {
  EXPECT_EQ(token(R"({"nextToken":"a","nextToken":"b","jobs":[]})"), "b");
  EXPECT_EQ(token(R"({"nextToken":"a","jobs":[],"nextToken":"b"})"), "b");
  EXPECT_EQ(token(R"({"jobs":[],"nextToken":"a","nextToken":"b"})"), "b");
  EXPECT_EQ(token(R"({"nextToken":"a","jobs":[],"nextToken":null})"), std::nullopt);
  EXPECT_EQ(token(R"({"nextToken":"a","jobs":[],"nextToken":"b","more":[1]})"), "b");
}

TEST(TopLevelString, IgnoresNestedKeysAndEqualValues) {
  EXPECT_EQ(token(R"({"jobs":[{"nextToken":"inner"}]})"), std::nullopt);
  EXPECT_EQ(token(R"({"jobs":{"nextToken":"inner"},"nextToken":"outer"})"), "outer");
  EXPECT_EQ(token(R"({"nextToken":"outer","jobs":{"nextToken":"inner"}})"), "outer");
  EXPECT_EQ(token(R"({"sort":"nextToken"})"), std::nullopt);
  EXPECT_EQ(token(R"({"nextToken":"nextToken","sort":"nextToken"})"), "nextToken");
  EXPECT_EQ(token(R"({"a":["nextToken","x"]})"), std::nullopt);
}

TEST(TopLevelString, IsNotFooledByTextThatLooksLikeTheEnd) {
  EXPECT_EQ(token(R"({"a":"x\",\"nextToken\":\"abc"})"), std::nullopt);
  EXPECT_EQ(token(R"({"nextToken":"real","a":"\\\"nextToken\":\"abc\"}"})"), "real");
  EXPECT_EQ(token(R"({"a":"\\","nextToken":"abc"})"), "abc");
  EXPECT_EQ(token(R"({"a":"\"nextToken","b":[1]})"), std::nullopt);
}

TEST(TopLevelString, AnswersOnlyForStrings) {
  for (const char* json : {R"({"nextToken":1})", R"({"nextToken":null})", R"({"nextToken":["a"]})",
                           R"({"nextToken":{"a":"b"}})", R"({"nextToken":true,"a":[]})"})
    EXPECT_EQ(token(json), std::nullopt) << json;
}

TEST(TopLevelString, FindsNothingInWhatIsNoObject) {
  for (const char* text : {"", " ", "[]", "[\"nextToken\"]", "\"nextToken\"", "{", "{\"nextToken\":\"a\"",
                           "{\"nextToken\":\"a}", "<html>", "{\"nextToken\"}", "{\"nextToken\":\"\\x\"}", "nextToken}"})
    EXPECT_EQ(token(text), std::nullopt) << text;
}

TEST(TopLevelString, FindsKeysWithOddCharacters) {
  EXPECT_EQ(find_top_level_string(R"({"a\"b":"x"})", "a\"b"), "x");
  EXPECT_EQ(find_top_level_string(R"({"":"x"})", ""), "x");
  EXPECT_EQ(find_top_level_string(R"({"next:token":"x","y":[]})", "next:token"), "x");
}

TEST(TopLevelString, FindsTheTokenOfALargePage) {
  std::string jobs;
  for (int i = 0; i < 5000; ++i) jobs += R"({"name":"Token \"nextToken\" T","at":"2024-12-01T00:00:00Z"},)";
  jobs.back() = ']';
  EXPECT_EQ(token(R"({"nextToken":"abc","jobs":[)" + jobs + "}"), "abc");
  EXPECT_EQ(token(R"({"jobs":[)" + jobs + R"(,"nextToken":"abc"})"), "abc");
  EXPECT_EQ(token(R"({"jobs":[)" + jobs + "}"), std::nullopt);
}

TEST(TopLevelString, AgreesWithTheWholeDecode) {
  std::mt19937 random(11);
  constexpr std::string_view kPieces[] = {
      R"("nextToken":"a")",          R"("nextToken":"b\"c")",    R"("nextToken":null)",
      R"("x":"nextToken")",          R"("x":{"nextToken":"y"})", R"("x":["nextToken"])",
      R"("n\u0065xtToken":"d")",     R"("y":[{"z":"\\"}])",      R"("x":1)",
      R"("x":"\"nextToken\":\"f\"")"};
  for (int round = 0; round < 5000; ++round) {
    std::string json = "{";
    for (std::size_t members = random() % 6; members > 0; --members) {
      json += kPieces[random() % std::size(kPieces)];
      if (members > 1) json += random() % 2 ? "," : " , ";
    }
    json += "}";
    internal::PaddedBuffer body;
    ASSERT_TRUE(body.assign(json));
    body.seal();
    internal::Arena arena;
    outcrop::DocumentView document;
    ASSERT_TRUE(internal::JsonReader().decode_document(body, arena, document));
    const outcrop::DocumentView* member = document.find("nextToken");
    const std::optional<std::string_view> expected = member ? member->as_string() : std::nullopt;
    const std::optional<std::string> found = token(json);
    ASSERT_EQ(found.has_value(), expected.has_value()) << json;
    if (found) {
      ASSERT_EQ(*found, *expected) << json;
    }
  }
}

}  // namespace
