// Structures, lists, maps, unions and documents of a body: restjson1 §§ 5.1, 5.3, 5.4 and 5.5.
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "sample_views.h"

namespace {

using sample::ChoiceView;
using sample::decode;
namespace internal = outcrop::internal;
using sample::decode_as;

auto decode_choice(std::string_view json) { return decode_as<ChoiceView>(sample::choice_schema, json); }

std::string repeat(std::string_view text, int times) {
  std::string out;
  for (int i = 0; i < times; ++i) out += text;
  return out;
}

TEST(JsonStructures, ReadsMembersInAnyOrder) {
  const auto decoded = decode(R"( { "text" : "t" , "part":{"tags":["x"],"name":"n"},"number":4,"flag" :true} )");
  ASSERT_TRUE(decoded.ok) << decoded.problem;
  EXPECT_TRUE(decoded->flag);
  EXPECT_EQ(decoded->number, 4);
  EXPECT_EQ(decoded->text, "t");
  EXPECT_EQ(decoded->part.name, "n");
  EXPECT_FALSE(decoded->part.count.has_value());
  ASSERT_EQ(decoded->part.tags.size(), 1u);
  EXPECT_EQ(decoded->part.tags[0], "x");
}

TEST(JsonStructures, TellsAbsentOptionalStructuresFromEmptyOnes) {
  EXPECT_FALSE(decode("{}")->maybe_part.has_value());
  const auto decoded = decode(R"({"maybePart":{}})");
  ASSERT_TRUE(decoded->maybe_part.has_value());
  EXPECT_EQ(decoded->maybe_part->name, "");
}

TEST(JsonStructures, AbsentMembersKeepTheirDefaults) {
  EXPECT_EQ(decode("{}")->defaulted, 7);
  EXPECT_EQ(decode(R"({"defaulted":8})")->defaulted, 8);
  EXPECT_EQ(decode(R"({"defaulted":8,"defaulted":null})")->defaulted, 7);
}

TEST(JsonStructures, OverwritesWhatTheViewHeldBefore) {
  sample::Decoded<sample::SampleView> decoded;
  decoded.view.number = 99;
  ASSERT_TRUE(decoded.body->assign("{}"));
  decoded.body->seal();
  internal::JsonReader reader;
  ASSERT_TRUE(reader.decode(sample::sample_schema, *decoded.body, *decoded.arena, &decoded.view));
  EXPECT_EQ(decoded->number, 0);
}

TEST(JsonStructures, IgnoresUnknownMembersOfAnyTypeAndDepth) {
  const auto decoded = decode(
      R"({"a":1,"b":"\u0041","c":[[],{},[{"x":[null,true,false,1e999,-0.5]}]],"text":"kept","d":{"number":5,"text":"no"},"":0})");
  ASSERT_TRUE(decoded.ok) << decoded.problem;
  EXPECT_EQ(decoded->text, "kept");
  EXPECT_EQ(decoded->number, 0);
}

TEST(JsonStructures, LastOfEqualMembersWins) {
  EXPECT_EQ(decode(R"({"number":1,"text":"a","number":2})")->number, 2);
  EXPECT_FALSE(decode(R"({"maybeText":"a","maybeText":null})")->maybe_text.has_value());
  const auto lists = decode(R"({"texts":["a","b"],"texts":["c"]})");
  ASSERT_EQ(lists->texts.size(), 1u);
  EXPECT_EQ(lists->texts[0], "c");
  const auto parts = decode(R"({"part":{"name":"a","count":1},"part":{"name":"b"}})");
  EXPECT_EQ(parts->part.name, "b");
  EXPECT_FALSE(parts->part.count.has_value());
}

TEST(JsonStructures, ComparesNamesAfterUnescaping) {
  EXPECT_EQ(decode(R"({"n\u0075mber":3})")->number, 3);
  EXPECT_EQ(decode(R"({"Number":3,"NUMBER":4,"numbe":5,"numberr":6})")->number, 0);
}

TEST(JsonStructures, ReadsNullAtTheTopAsEmptyAndRefusesOtherValues) {
  EXPECT_TRUE(decode("null").ok);
  EXPECT_TRUE(decode(" null ").ok);
  for (const char* json : {"[]", "1", "\"x\"", "true", "[{}]"}) {
    const auto decoded = decode(json);
    EXPECT_FALSE(decoded.ok) << json;
    EXPECT_NE(decoded.problem.find("expected an object"), std::string::npos) << decoded.problem;
  }
}

TEST(JsonStructures, SkipsAByteOrderMark) {
  EXPECT_EQ(decode("\xef\xbb\xbf{\"number\":1}")->number, 1);
  EXPECT_FALSE(decode("\xef\xbb\xbf\xef\xbb\xbf{}").ok);
  EXPECT_FALSE(decode("\xef\xbb\xbf").ok);
  const auto refused = decode("\xef\xbb\xbf{\"number\":true}");
  EXPECT_NE(refused.problem.find("byte 13"), std::string::npos) << refused.problem;
}

TEST(JsonStructures, NamesThePathOfWhatItRefuses) {
  const std::pair<const char*, const char*> rows[] = {
      {R"({"parts":[{},{},{"tags":["a",[]]}]})", "parts[2].tags[1]: expected a string, found an array (byte 29)"},
      {R"({"self":{"part":{"count":"x"}}})", "self.part.count: \"x\" is not a number (byte 25)"},
      {R"({"partMap":{"secret":{"count":[]}}})", "partMap{0}.count: expected an integer, found an array (byte 30)"},
      {R"({"choice":{"choices":[{"part":{"name":{}}}]}})",
       "choice.choices[0].part.name: expected a string, found an object (byte 38)"},
      {R"({"texts":{}})", "texts: expected an array, found an object (byte 9)"},
      {R"({"grid":[[1],[2,{}]]})", "grid[1][1]: expected an integer, found an object (byte 16)"},
      {R"({"labels":[]})", "labels: expected an object, found an array (byte 10)"},
      {R"({"part":"x"})", "part: expected an object, found a string (byte 8)"},
  };
  for (const auto& [json, problem] : rows) {
    const auto decoded = decode(json);
    EXPECT_FALSE(decoded.ok) << json;
    EXPECT_EQ(decoded.problem, problem);
  }
}

TEST(JsonStructures, QuotesNoTextOfTheBodyInAProblemButOfNumbersBooleansAndTimes) {
  for (const char* json : {R"({"part":"TOPSECRET"})", R"({"colour":{"TOPSECRET":1}})", R"({"labels":{"TOPSECRET":[]}})",
                           R"({"blob":"TOPSECRET"})", R"({"text":["TOPSECRET"]})", R"({"TOPSECRET":})"}) {
    const auto decoded = decode(json);
    EXPECT_FALSE(decoded.ok) << json;
    EXPECT_EQ(decoded.problem.find("SECRET"), std::string::npos) << decoded.problem;
  }
}

TEST(JsonStructures, ReadsShapesThatHoldThemselves) {
  const auto decoded = decode(R"({"self":{"number":1,"self":{"number":2,"self":{}}}})");
  ASSERT_TRUE(decoded.ok) << decoded.problem;
  ASSERT_TRUE(decoded->self);
  EXPECT_EQ(decoded->self->self->number, 2);
  EXPECT_FALSE(decoded->self->self->self->self);
}

TEST(JsonLists, ReadsEveryElement) {
  const auto decoded = decode(
      R"({"texts":["a","\u0062","c"],"numbers":[1,-2,3e0],"parts":[{"name":"p"},{"count":2}],"grid":[[1,2],[],[3]]})");
  ASSERT_TRUE(decoded.ok) << decoded.problem;
  EXPECT_EQ(std::vector<std::string_view>(decoded->texts.begin(), decoded->texts.end()),
            (std::vector<std::string_view>{"a", "b", "c"}));
  EXPECT_EQ(std::vector<std::int32_t>(decoded->numbers.begin(), decoded->numbers.end()),
            (std::vector<std::int32_t>{1, -2, 3}));
  ASSERT_EQ(decoded->parts.size(), 2u);
  EXPECT_EQ(decoded->parts[0].name, "p");
  EXPECT_EQ(decoded->parts[1].count, 2);
  ASSERT_EQ(decoded->grid.size(), 3u);
  EXPECT_EQ(decoded->grid[0][1], 2);
  EXPECT_EQ(decoded->grid[1].size(), 0u);
  EXPECT_NE(decoded->grid[1].data(), nullptr);
  EXPECT_EQ(decoded->grid[2][0], 3);
}

TEST(JsonLists, TellsAbsentFromEmpty) {
  const auto decoded = decode(R"({"texts":[],"labels":{}})");
  ASSERT_TRUE(decoded.ok) << decoded.problem;
  EXPECT_NE(decoded->texts.data(), nullptr);
  EXPECT_EQ(decoded->texts.size(), 0u);
  EXPECT_NE(decoded->labels.data(), nullptr);
  EXPECT_TRUE(decoded->labels.empty());
  EXPECT_EQ(decoded->parts.data(), nullptr);
  EXPECT_EQ(decoded->part_map.data(), nullptr);
}

TEST(JsonLists, DropsNullsOfDenseCollectionsAndKeepsThoseOfSparseOnes) {
  const auto decoded = decode(
      R"({"texts":[null,"a",null],"sparseTexts":[null,"a",null],"sparseParts":[null,{"name":"p"}],"labels":{"x":null,"y":"z"},"sparseMap":{"x":null,"y":1}})");
  ASSERT_TRUE(decoded.ok) << decoded.problem;
  ASSERT_EQ(decoded->texts.size(), 1u);
  EXPECT_EQ(decoded->texts[0], "a");
  ASSERT_EQ(decoded->sparse_texts.size(), 3u);
  EXPECT_FALSE(decoded->sparse_texts[0].has_value());
  EXPECT_EQ(decoded->sparse_texts[1], "a");
  ASSERT_EQ(decoded->sparse_parts.size(), 2u);
  EXPECT_FALSE(decoded->sparse_parts[0].has_value());
  EXPECT_EQ(decoded->sparse_parts[1]->name, "p");
  ASSERT_EQ(decoded->labels.size(), 1u);
  EXPECT_EQ(*decoded->labels.find("y"), "z");
  ASSERT_EQ(decoded->sparse_map.size(), 2u);
  EXPECT_FALSE(decoded->sparse_map.find("x")->has_value());
  EXPECT_EQ(*decoded->sparse_map.find("y"), 1);
}

TEST(JsonLists, CountsDroppedElementsInPaths) {
  EXPECT_NE(decode(R"({"texts":[null,"a",null,[]]})").problem.find("texts[3]"), std::string::npos);
}

TEST(JsonLists, KeepsElementsTogetherHoweverManyThereAreAndWhateverTheyHold) {
  std::string json = R"({"parts":[)";
  constexpr int kParts = 20'000;
  for (int i = 0; i < kParts; ++i) {
    if (i) json += ',';
    json += R"({"name":"n\t)" + std::to_string(i) + R"(","tags":[)";
    for (int t = 0; t < i % 5; ++t) json += (t ? ",\"t" : "\"t") + std::to_string(t) + (t % 2 ? "\\n\"" : "\"");
    json += "]}";
  }
  json += "]}";
  const auto decoded = decode(json);
  ASSERT_TRUE(decoded.ok) << decoded.problem;
  ASSERT_EQ(decoded->parts.size(), static_cast<std::size_t>(kParts));
  for (int i = 0; i < kParts; ++i) {
    const sample::PartView& part = decoded->parts[static_cast<std::size_t>(i)];
    ASSERT_EQ(part.name, "n\t" + std::to_string(i));
    ASSERT_EQ(part.tags.size(), static_cast<std::size_t>(i % 5));
    if (i % 5 == 4) {
      ASSERT_EQ(part.tags[3], "t3\n");
    }
  }
  EXPECT_LT(decoded.arena->capacity(), json.size() * 12);
}

TEST(JsonMaps, KeepsTheLastOfEqualKeysInWireOrder) {
  const auto decoded = decode(R"({"labels":{"a":"1","b":"2","a":"3","c":"4","b":null}})");
  ASSERT_TRUE(decoded.ok) << decoded.problem;
  ASSERT_EQ(decoded->labels.size(), 2u);
  EXPECT_EQ(decoded->labels.entries()[0].key, "a");
  EXPECT_EQ(decoded->labels.entries()[0].value, "3");
  EXPECT_EQ(decoded->labels.entries()[1].key, "c");
}

TEST(JsonMaps, KeepsTheLastOfEqualKeysAmongMany) {
  std::string json = R"({"sparseMap":{)";
  for (int i = 0; i < 5000; ++i) json += (i ? ",\"" : "\"") + std::to_string(i % 1000) + "\":" + std::to_string(i);
  json += "}}";
  const auto decoded = decode(json);
  ASSERT_TRUE(decoded.ok) << decoded.problem;
  ASSERT_EQ(decoded->sparse_map.size(), 1000u);
  EXPECT_EQ(decoded->sparse_map.entries()[17].key, "17");
  EXPECT_EQ(decoded->sparse_map.entries()[17].value, 4017);
}

TEST(JsonUnions, ReadsTheMemberThatIsSet) {
  const auto decoded = decode_choice(R"({"part":{"name":"p"}})");
  ASSERT_TRUE(decoded.ok) << decoded.problem;
  EXPECT_EQ(decoded->member, ChoiceView::Member::part);
  ASSERT_TRUE(decoded->part);
  EXPECT_EQ(decoded->part->name, "p");
  EXPECT_FALSE(decoded->text);
  EXPECT_FALSE(decoded->unknown);
}

TEST(JsonUnions, ReadsRecursiveOnes) {
  const auto decoded = decode_choice(R"({"choices":[{"text":"a"},{"choices":[]},{"part":{}}]})");
  ASSERT_TRUE(decoded.ok) << decoded.problem;
  ASSERT_EQ(decoded->choices->size(), 3u);
  EXPECT_EQ(*(*decoded->choices)[0].text, "a");
  EXPECT_EQ((*decoded->choices)[1].choices->size(), 0u);
  EXPECT_EQ((*decoded->choices)[2].member, ChoiceView::Member::part);
}

TEST(JsonUnions, IgnoresNullMembersAndType) {
  const auto decoded = decode_choice(R"({"__type":"Choice","part":null,"text":"a","choices":null})");
  ASSERT_TRUE(decoded.ok) << decoded.problem;
  EXPECT_EQ(decoded->member, ChoiceView::Member::text);
  EXPECT_EQ(*decoded->text, "a");
  EXPECT_FALSE(decoded->part);
}

TEST(JsonUnions, KeepsAnUnknownMemberWithItsJson) {
  const auto decoded = decode_choice(R"({"__type":"x","gone":null,"n\u0065w" : {"a":[1, "\n"]}  ,"newer":1})");
  ASSERT_TRUE(decoded.ok) << decoded.problem;
  EXPECT_EQ(decoded->member, ChoiceView::Member::unknown);
  ASSERT_TRUE(decoded->unknown);
  EXPECT_EQ(decoded->unknown->name, "new");
  EXPECT_EQ(decoded->unknown->json, R"({"a":[1, "\n"]})");
}

TEST(JsonUnions, PrefersAKnownMemberToUnknownOnes) {
  const auto decoded = decode_choice(R"({"new":1,"text":"a","newer":2})");
  ASSERT_TRUE(decoded.ok) << decoded.problem;
  EXPECT_EQ(decoded->member, ChoiceView::Member::text);
  EXPECT_FALSE(decoded->unknown);
}

TEST(JsonUnions, RefusesNoneAndSeveral) {
  EXPECT_NE(decode_choice("{}").problem.find("a union without a member"), std::string::npos);
  EXPECT_NE(decode_choice(R"({"text":null,"__type":"x"})").problem.find("a union without a member"), std::string::npos);
  EXPECT_NE(decode_choice(R"({"text":"a","part":{}})").problem.find("a union with more than one member"),
            std::string::npos);
  EXPECT_NE(decode(R"({"maybeChoice":{}})").problem.find("maybeChoice: "), std::string::npos);
}

TEST(JsonUnions, LastOfEqualMembersWins) {
  EXPECT_EQ(*decode_choice(R"({"text":"a","text":"b"})")->text, "b");
  EXPECT_EQ(decode_choice(R"({"text":"a","text":null,"part":{}})")->member, ChoiceView::Member::part);
  EXPECT_FALSE(decode_choice(R"({"text":"a","text":null})").ok);
  EXPECT_EQ(decode_choice(R"({"new":1,"new":2})")->unknown->json, "2");
  EXPECT_EQ(decode_choice(R"({"new":1,"new":null,"newer":3})")->unknown->json, "3");
}

TEST(JsonDocuments, KeepsEveryKindInPlace) {
  const auto decoded = decode(
      R"({"document":{"n":null,"t":true,"i":123456789012345678901234567890,"d":1.50,"s":"\u0041","a":[1,[],{}],"o":{"k":1,"k":2}}})");
  ASSERT_TRUE(decoded.ok) << decoded.problem;
  const sample::DocumentView& document = decoded->document;
  ASSERT_EQ(document.kind(), outcrop::DocumentKind::object);
  EXPECT_TRUE(document.find("n")->is_null());
  EXPECT_EQ(document.find("t")->as_bool(), true);
  EXPECT_EQ(document.find("i")->kind(), outcrop::DocumentKind::integer);
  EXPECT_EQ(document.find("i")->number_text(), "123456789012345678901234567890");
  EXPECT_FALSE(document.find("i")->as_int64().has_value());
  EXPECT_EQ(document.find("d")->kind(), outcrop::DocumentKind::number);
  EXPECT_EQ(document.find("d")->number_text(), "1.50");
  EXPECT_EQ(document.find("d")->as_double(), 1.5);
  EXPECT_EQ(document.find("s")->as_string(), "A");
  EXPECT_EQ(document.find("a")->elements().size(), 3u);
  EXPECT_EQ(document.find("o")->find("k")->as_int64(), 2);
  EXPECT_EQ(document.find("o")->members().size(), 2u);
  EXPECT_EQ(document.find("missing"), nullptr);
}

TEST(JsonDocuments, KeepsNullsAsElements) {
  const auto decoded = decode(R"({"documents":[null,1,[null]]})");
  ASSERT_TRUE(decoded.ok) << decoded.problem;
  ASSERT_EQ(decoded->documents.size(), 3u);
  EXPECT_TRUE(decoded->documents[0].is_null());
  EXPECT_TRUE(decoded->documents[2].elements()[0].is_null());
}

TEST(JsonDepth, AcceptsTheLimitAndRefusesMoreEverywhere) {
  const int limit = internal::kMaxJsonDepth;
  const auto nested = [](std::string_view name, std::string_view open, std::string_view close, int levels) {
    return R"({")" + std::string(name) + R"(":)" + repeat(open, levels) + "1" + repeat(close, levels) + "}";
  };
  for (const char* name : {"document", "someUnknownMember"}) {
    for (const auto& [open, close] : {std::pair("[", "]"), std::pair("{\"a\":", "}")}) {
      EXPECT_TRUE(decode(nested(name, open, close, limit - 1)).ok) << name << open;
      for (const int levels : {limit, 10'000, 1'000'000}) {
        const auto refused = decode(nested(name, open, close, levels));
        EXPECT_FALSE(refused.ok);
        EXPECT_NE(refused.problem.find("nested deeper than 512 levels"), std::string::npos) << refused.problem;
      }
    }
  }
  const auto selves = [](int levels) { return repeat(R"({"self":)", levels) + "{}" + repeat("}", levels); };
  EXPECT_TRUE(decode(selves(limit - 1)).ok);
  EXPECT_NE(decode(selves(10'000)).problem.find("nested deeper than 512 levels"), std::string::npos);
  const auto choices = [](int levels) {
    return repeat(R"({"choices":[)", levels) + R"({"text":"x"})" + repeat("]}", levels);
  };
  EXPECT_TRUE(decode_choice(choices(limit / 2 - 1)).ok);
  EXPECT_FALSE(decode_choice(choices(10'000)).ok);
}

}  // namespace
