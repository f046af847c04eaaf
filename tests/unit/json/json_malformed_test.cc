// Malformed texts: refused exactly where an independent parser refuses them (restjson1 § 13).
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <random>
#include <regex>
#include <string>

#include "sample_views.h"

namespace {

using sample::decode;
namespace internal = outcrop::internal;

constexpr std::string_view kPage = R"({
  "text": "plain", "maybeText": "esc\u0041ped \"x\" \\ \n", "number": -12, "large": 9007199254740993, "precise": 1.5e-3,
  "time": "2024-12-01T00:00:00.123Z", "flag": true, "colour": "Red", "blob": "aGVsbG8=",
  "parts": [{"name": "a", "count": 1, "tags": ["x", "y"]}, {"name": "\u00e9", "tags": []}, {}],
  "labels": {"k1": "v1", "k2": "v2"}, "choice": {"part": {"name": "q"}}, "document": {"a": [1, 2.5, null, "s", {"b": false}]},
  "unknown": {"deep": [[{"x": "\t"}], -0, 1e5, "\ud83d\ude39"], "t": true}, "texts": ["ä", "漢字", "😹"], "maybePart": null
})";

// What the page's types add to JSON's own grammar is left to other tests: the oracle says nothing about those.
bool is_json_by_oracle(std::string_view text) { return nlohmann::json::accept(text.begin(), text.end()); }

// The oracle refuses lone surrogates and numbers beyond doubles, which are JSON.
std::string without_what_the_oracle_cannot_hold(std::string text) {
  text = std::regex_replace(text, std::regex(R"(\\u[0-9a-fA-F]{4})"), "A");
  return std::regex_replace(text, std::regex(R"(([0-9])[eE][+-]?([0-9]))"), "$1$2");
}

TEST(JsonMalformed, ReadsTheWholePage) {
  const auto decoded = decode(kPage);
  ASSERT_TRUE(decoded.ok) << decoded.problem;
  EXPECT_EQ(decoded->parts.size(), 3u);
  EXPECT_EQ(decoded->texts[2], "😹");
}

TEST(JsonMalformed, RefusesThePageCutAtEveryByte) {
  for (std::size_t size = 0; size < kPage.size(); ++size) {
    const auto decoded = decode(kPage.substr(0, size));
    EXPECT_FALSE(decoded.ok) << size;
    EXPECT_FALSE(decoded.problem.empty()) << size;
  }
}

TEST(JsonMalformed, RefusesAnythingBehindThePage) {
  for (const char* tail : {"x", "{}", ",", "]", "}", "\"", "1", "null", "\xff", "/* */", "//"})
    EXPECT_FALSE(decode(std::string(kPage) + tail).ok) << tail;
  using namespace std::string_view_literals;
  EXPECT_FALSE(decode(std::string(kPage) + std::string("\0"sv)).ok);
  EXPECT_TRUE(decode(std::string(kPage) + " \t\r\n").ok);
}

TEST(JsonMalformed, RefusesBrokenGrammarInKnownAndUnknownMembers) {
  for (const char* value : {"[1,]",
                            "[,1]",
                            "[1 2]",
                            "[1",
                            "[1}",
                            "{\"a\"}",
                            "{\"a\":}",
                            "{\"a\":1,}",
                            "{,}",
                            "{a:1}",
                            "{'a':1}",
                            "{\"a\":1 \"b\":2}",
                            "{\"a\" 1}",
                            "{\"a\":1]",
                            "{1:2}",
                            "{\"a\"::1}",
                            "[1,,2]",
                            "[:]",
                            "{\"a\":1,,\"b\":2}",
                            "",
                            ",",
                            ":",
                            "]",
                            "}",
                            "tru",
                            "nul",
                            "\"",
                            "\"\\\"",
                            "[[]",
                            "{{}}",
                            "[\"a\"\"b\"]",
                            "\"a\"b",
                            "1\"a\"",
                            "[1]]",
                            "\x0c"
                            "1",
                            "\x1a"
                            "1",
                            "\v1",
                            "\xc2\xa0"
                            "1"}) {
    for (const char* name : {"document", "someUnknownMember", "texts", "part", "labels", "parts", "number"}) {
      const std::string json = "{\"" + std::string(name) + "\":" + value + "}";
      EXPECT_FALSE(is_json_by_oracle(json)) << json;
      EXPECT_FALSE(decode(json).ok) << json;
    }
  }
}

// Every accepted text is JSON. A text that is JSON may still have a wrong type or an unknown word, but never inside an
// unknown member.
TEST(JsonMalformed, AgreesWithAnotherParserAboutFlippedBytes) {
  std::mt19937 random(20241201);
  const std::string unknown = "{\"someUnknownMember\":" + std::string(kPage) + "}";
  constexpr std::string_view kLikely = "{}[]:,\"\\0123456789-+.eEtfnu \x01\x7f\xc3";
  int accepted = 0;
  for (int round = 0; round < 60'000; ++round) {
    std::string text = round % 2 ? unknown : std::string(kPage);
    for (int flips = 1 + round % 3; flips > 0; --flips) {
      const std::size_t at = random() % text.size();
      text[at] = random() % 4 ? kLikely[random() % kLikely.size()] : static_cast<char>(random() % 256);
    }
    const bool json = is_json_by_oracle(text);
    const bool ok = decode(text).ok;
    if (ok && !json) {
      EXPECT_TRUE(is_json_by_oracle(without_what_the_oracle_cannot_hold(text))) << text;
    }
    if (json && text.starts_with("{\"someUnknownMember\":")) {
      EXPECT_TRUE(ok) << text;
    }
    accepted += ok ? 1 : 0;
  }
  EXPECT_GT(accepted, 1000);
}

TEST(JsonMalformed, SaysWhatIsWrongWithTheText) {
  const std::pair<std::string_view, const char*> rows[] = {
      {"", "the text holds no JSON value"},
      {"   ", "the text holds no JSON value"},
      {"{\"text\":\"a", "the text ends within a string"},
      {"{\"text\":\"a\n\"}", "a string holds an unescaped control character"},
      {"{\"text\":\"\xff\"}", "the text is not valid UTF-8"},
      {"<html></html>", "expected an object, found no JSON (byte 0)"},
      {"{\"text\":\"a\"", "expected ',' or '}', found the end of the text (byte 11)"},
      {"{\"number\":}", "number: expected an integer, found a closing bracket (byte 10)"},
      {"{\"texts\":[\"a\" \"b\"]}", "texts: expected ',' or ']', found a string (byte 14)"},
      {"{} {}", "expected the end, found an object (byte 3)"},
  };
  for (const auto& [json, problem] : rows) {
    const auto decoded = decode(json);
    EXPECT_FALSE(decoded.ok) << json;
    EXPECT_EQ(decoded.problem, problem) << json;
  }
}

TEST(JsonMalformed, ReadsGoodTextsAfterBadOnes) {
  internal::JsonReader reader;
  for (const char* json : {"{", "{}", "[", "{\"text\":", "{\"text\":\"x\"}"}) {
    internal::PaddedBuffer body;
    ASSERT_TRUE(body.assign(json));
    body.seal();
    internal::Arena arena;
    sample::SampleView view;
    EXPECT_EQ(reader.decode(sample::sample_schema, body, arena, &view), is_json_by_oracle(json)) << json;
  }
}

TEST(JsonMalformed, DoesNotLookAtThePadding) {
  const std::string_view json = R"({"number":12})";
  internal::PaddedBuffer body;
  ASSERT_TRUE(body.assign(json));
  for (const char pad : {'3', '"', ',', '}', 'x', '\\'}) {
    for (std::size_t i = 0; i < internal::kBodyPadding; ++i) body.data()[json.size() + i] = pad;
    for (const std::size_t size : {json.size(), json.size() - 1}) {
      internal::Arena arena;
      sample::SampleView view;
      EXPECT_EQ(internal::JsonReader().decode(sample::sample_schema, internal::PaddedText::padded_by_caller(body.data(), size),
                                              arena, &view),
                size == json.size());
    }
  }
}

TEST(IsJson, TellsJsonFromOtherText) {
  for (const char* json : {"1", "null", "[]", "\"a\"", " {\"a\":[1]} "}) EXPECT_TRUE(internal::is_json(json)) << json;
  for (const char* text : {"", " ", "nul", "1 2", "[1", "{\"a\"}", "\"\\x\""})
    EXPECT_FALSE(internal::is_json(text)) << text;
}

}  // namespace
