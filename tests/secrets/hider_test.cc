// How sensitive members are taken out of JSON: by the same length, and so that what is left can be read.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "outcrop/document.h"
#include "testing/recorded_exchange.h"

namespace {

using outcrop::internal::everything_sensitive;
using outcrop::internal::SensitiveMember;
using outcrop::internal::SensitiveOperation;
using outcrop::internal::SensitiveShape;
using outcrop::testing::RecordedExchange;

extern const SensitiveShape tree;
constexpr SensitiveShape whole_map{.values = &everything_sensitive, .keys = true};
constexpr SensitiveShape open_map{.values = &tree};
constexpr SensitiveShape number_map{.values = &everything_sensitive};
constexpr SensitiveMember whole_members[] = {{"map", &whole_map}};
constexpr SensitiveShape whole{.members = whole_members, .whole = true};
constexpr SensitiveMember tree_members[] = {
    {"secret", &everything_sensitive}, {"tree", &tree}, {"map", &open_map}, {"numbers", &number_map}, {"whole", &whole},
};
const SensitiveShape tree{.members = tree_members};

constexpr int kLabels[] = {1};
constexpr std::string_view kQueries[] = {"token"};
constexpr std::string_view kHeaders[] = {"x-secret", "x-meta-*"};
constexpr SensitiveOperation kOperations[] = {
    {.name = "Plain"},
    {.name = "Tree", .request = &tree, .answer = &tree, .labels = kLabels, .queries = kQueries, .headers = kHeaders}};
constexpr outcrop::internal::Service kService{.id = "Thing",
                                              .module = "thing",
                                              .endpoint_prefix = "thing",
                                              .signing_name = "thing",
                                              .api_version = "1",
                                              .sensitive = kOperations};
constexpr outcrop::internal::Operation kTree{.service = &kService, .name = "Tree", .errors = {}, .output = nullptr};

RecordedExchange hidden(RecordedExchange exchange) {
  exchange.hide_sensitive(&kTree);
  return exchange;
}

struct Row {
  const char* json;
  const char* hidden;
};

TEST(Hider, CoversWhatTheTablesName) {
  const Row kRows[] = {
      {R"({"secret":"abc","open":"abc"})", R"({"secret":"xxx","open":"abc"})"},
      {R"({ "secret" : "a\"b\\" , "open" : [ 1 ] })", R"({ "secret" : "xxxxxx" , "open" : [ 1 ] })"},
      {R"({"s\u0065cret":"abc"})", R"({"s\u0065cret":"xxx"})"},
      {R"({"secret":"ä€"})", R"({"secret":"xxxxx"})"},
      {R"({"secret":-12.50e7})", R"({"secret":-11.11e1})"},
      {R"({"secret":false,"open":false})", R"({"secret":true ,"open":false})"},
      {R"({"secret":["2031-03-07T01:02:03.5Z","2031-03-07T25:02:03Z"]})",
       R"({"secret":["1111-11-11T11:11:11.1Z","xxxxxxxxxxxxxxxxxxxx"]})"},
      {R"({"secret":null})", R"({"secret":null})"},
      {R"({"secret":["a",["b"],{}]})", R"({"secret":["x",["x"],{}]})"},
      {R"({"secret":{"key":{"other":"abc"}}})", R"({"secret":{"xxx":{"xxxx1":"xxx"}}})"},
      {R"({"tree":{"tree":{"secret":"abc","open":2}}})", R"({"tree":{"tree":{"secret":"xxx","open":2}}})"},
      {R"({"tree":[{"secret":"abc"},{"open":"abc"}]})", R"({"tree":[{"secret":"xxx"},{"open":"abc"}]})"},
      {R"({"map":{"a":{"secret":"abc"},"secret":{"open":"abc"}}})",
       R"({"map":{"a":{"secret":"xxx"},"secret":{"open":"abc"}}})"},
      {R"({"numbers":{"a":17}})", R"({"numbers":{"a":11}})"},
      {R"({"whole":{"name":"abc","map":{"key":"abc","kez":"b"}}})",
       R"({"whole":{"name":"xxx","map":{"xxx":"xxx","xx1":"x"}}})"},
      {R"({"whole":{"later":{"key":"abc"}}})", R"({"whole":{"later":{"xxx":"xxx"}}})"},
      {R"({"tree":"abc"})", R"({"tree":"xxx"})"},
      {R"("abc")", R"("xxx")"},
      {R"({"open":{"secret":"abc"}})", R"({"open":{"secret":"abc"}})"},
      {"", ""},
      {"{}", "{}"},
      {"[]", "[]"},
      {R"({"secret":"abc")", "xxxxxxxxxxxxxxx"},
      {"no JSON", "xxxxxxx"},
  };
  for (const Row& row : kRows) {
    const RecordedExchange exchange = hidden({.request_body = row.json, .status = 200, .body = row.json});
    EXPECT_EQ(exchange.request_body, row.hidden);
    EXPECT_EQ(exchange.body, row.hidden);
  }
}

TEST(Hider, KnowsWhereNestingEnds) {
  std::string json;
  for (int i = 0; i < 200; ++i) json += R"({"tree":[)";
  json += R"({"secret":"abc"})";
  for (int i = 0; i < 200; ++i) json += "]}";
  std::string expected = json;
  expected.replace(expected.find("abc"), 3, "xxx");
  EXPECT_EQ(hidden({.request_body = json, .status = 200}).request_body, expected);
  EXPECT_EQ(hidden({.request_body = std::string(100'000, '['), .status = 200}).request_body, std::string(100'000, 'x'));
}

TEST(Hider, CoversPartsOfTheTarget) {
  const Row kRows[] = {
      {"/things/abc/stop", "/things/xxx/stop"},
      {"/base/things/a%2Fc/stop?token=abc&open=abc&token=", "/base/things/xxxxx/stop?token=xxx&open=abc&token="},
      {"/things/abc/stop?open=token=abc&tokens=abc&token", "/things/xxx/stop?open=token=abc&tokens=abc&token"},
      {"/stop", "/stop"},
      {"/", "/"},
  };
  for (const Row& row : kRows) EXPECT_EQ(hidden({.target = row.json, .status = 200}).target, row.hidden);
}

TEST(Hider, CoversHeadersOfAnswers) {
  const RecordedExchange exchange =
      hidden({.status = 200, .headers = {{"X-Secret", "abc"}, {"x-meta-a", "abc"}, {"x-metb", "abc"}, {"X", "abc"}}});
  EXPECT_THAT(exchange.headers,
              ::testing::ElementsAre(::testing::Pair("X-Secret", "xxx"), ::testing::Pair("x-meta-a", "xxx"),
                                     ::testing::Pair("x-metb", "abc"), ::testing::Pair("X", "abc")));
}

TEST(Hider, CoversWhatAnErrorQuotes) {
  const auto error = [](int status, const char* body) {
    return hidden({.target = "/things/the-label/stop",
                   .request_body = R"({"secret":"message","tree":{"secret":"abc"}})",
                   .status = status,
                   .body = body})
        .body;
  };
  EXPECT_EQ(error(400, R"({"message":"'message' of the-label is abc","secret":"other"})"),
            R"({"message":"'xxxxxxx' of xxxxxxxxx is abc","secret":"other"})")
      << "keys and short texts stay";
  EXPECT_EQ(error(503, "<Message>the-label</Message>"), "<Message>xxxxxxxxx</Message>");
}

TEST(Hider, LeavesOthersAlone) {
  RecordedExchange exchange{.target = "/things/abc/stop", .request_body = R"({"secret":"abc"})", .status = 200};
  const RecordedExchange before = exchange;
  exchange.hide_sensitive(nullptr);
  EXPECT_EQ(exchange.request_body, before.request_body);
  outcrop::internal::Operation other = kTree;
  other.name = "Other";
  exchange.hide_sensitive(&other);
  EXPECT_EQ(exchange.request_body, before.request_body);
  EXPECT_EQ(exchange.target, before.target);
}

}  // namespace
