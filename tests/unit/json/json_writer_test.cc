// JsonWriter: what goes on the wire (restjson1 § 5), and what is refused before it does.
#include "outcrop/internal/json_writer.h"

#include <gtest/gtest.h>

#include <limits>

#include "outcrop/internal/json_reader.h"

namespace sample_shapes {

enum class Colour : std::uint16_t { unknown_value, red };
inline constexpr std::string_view kColours[] = {"Red"};
constexpr std::span<const std::string_view> wire_texts(Colour) { return kColours; }

enum class Level : std::int32_t { high = 2 };

struct Part {
  std::optional<std::string> name{};
  std::optional<std::vector<Part>> parts{};
};

void write_json(outcrop::internal::JsonWriter& out, const Part& in) {
  out.begin_object();
  out.required("name", in.name);
  out.member("parts", in.parts);
  out.end_object();
}

struct Loop {
  outcrop::Box<Loop> body{};
};

void write_json(outcrop::internal::JsonWriter& out, const Loop& in) {
  out.begin_object();
  out.member("body", in.body);
  out.end_object();
}

}  // namespace sample_shapes

namespace {

using outcrop::internal::JsonWriter;
using sample_shapes::Loop;
using sample_shapes::Part;

struct Written {
  std::string json{};
  std::string problem{};
};

template <class Write>
Written write(Write&& members) {
  Written written;
  JsonWriter writer(written.json, written.problem);
  writer.begin_object();
  members(writer);
  writer.end_object();
  return written;
}

template <class T>
std::string json_of(const T& value) {
  Written written;
  JsonWriter(written.json, written.problem).write(value);
  EXPECT_EQ(written.problem, "");
  return written.json;
}

TEST(JsonWriter, OmitsAbsentMembers) {
  EXPECT_EQ(write([](JsonWriter& w) { w.member("a", std::optional<bool>()); }).json, "{}");
  EXPECT_EQ(write([](JsonWriter& w) {
              w.member("a", std::optional<std::int32_t>(0));
              w.member("b", std::optional<bool>());
              w.member("c", std::optional<std::string>(""));
            }).json,
            R"({"a":0,"c":""})");
}

TEST(JsonWriter, WritesScalars) {
  EXPECT_EQ(json_of(true), "true");
  EXPECT_EQ(json_of(std::int8_t{-128}), "-128");
  EXPECT_EQ(json_of(std::numeric_limits<std::int64_t>::min()), "-9223372036854775808");
  EXPECT_EQ(json_of(0.1), "0.1");
  EXPECT_EQ(json_of(0.1f), "0.1");
  EXPECT_EQ(json_of(5e-324), "5e-324");
  EXPECT_EQ(json_of(std::numeric_limits<double>::quiet_NaN()), "\"NaN\"");
  EXPECT_EQ(json_of(std::numeric_limits<float>::infinity()), "\"Infinity\"");
  EXPECT_EQ(json_of(-std::numeric_limits<double>::infinity()), "\"-Infinity\"");
  EXPECT_EQ(json_of(sample_shapes::Level::high), "2");
  EXPECT_EQ(json_of(outcrop::OwnedOpen<sample_shapes::Colour>("Mauve")), "\"Mauve\"");
  EXPECT_EQ(json_of(outcrop::Blob("hello")), "\"aGVsbG8=\"");
}

TEST(JsonWriter, EscapesWhatMustBeEscapedAndNothingElse) {
  EXPECT_EQ(json_of(std::string("\"\\/\b\f\n\r\t\x01\x1f\x7f\xc3\xa9\xf0\x9f\x98\xb9")),
            "\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0001\\u001f\x7f\xc3\xa9\xf0\x9f\x98\xb9\"");
  EXPECT_EQ(json_of(std::string("a\0b", 3)), "\"a\\u0000b\"");
}

TEST(JsonWriter, EscapesEachByteAtEachPlaceOfALongString) {
  for (int byte = 0; byte < 0x80; ++byte) {
    const std::string escaped = json_of(std::string(1, static_cast<char>(byte)));
    for (std::size_t at = 0; at < 40; ++at) {
      std::string text(40, 'x'), expected = text;
      text[at] = static_cast<char>(byte);
      expected.replace(at, 1, escaped.substr(1, escaped.size() - 2));
      EXPECT_EQ(json_of(text), '"' + expected + '"');
      EXPECT_EQ(json_of("\xc3\xa9" + text + "\xc3\xa9"), "\"\xc3\xa9" + expected + "\xc3\xa9\"");
    }
  }
}

TEST(JsonWriter, EscapesNamesOfMembers) {
  const std::optional<std::string> value = "x";
  EXPECT_EQ(write([&](JsonWriter& w) { w.member("a\"b\\", value); }).json, R"({"a\"b\\":"x"})");
}

// Strings are written in pieces of a kilobyte: what is to be escaped comes at each place around the end of one.
TEST(JsonWriter, EscapesAtTheEndsOfPieces) {
  for (const std::string_view escape : {"\"", "\n", "\x01", "\x01\x02\x03\"", "\xc3\xa9"}) {
    const std::string escaped = json_of(std::string(escape));
    for (std::size_t at = 990; at < 1040; ++at) {
      std::string text(2100, 'x'), expected = text;
      text.replace(at, 0, escape);
      expected.replace(at, 0, escaped.substr(1, escaped.size() - 2));
      ASSERT_EQ(json_of(text), '"' + expected + '"') << at;
    }
  }
  const std::string all(5000, '\x01');
  std::string expected;
  for (std::size_t i = 0; i < all.size(); ++i) expected += "\\u0001";
  EXPECT_EQ(json_of(all), '"' + expected + '"');
}

TEST(JsonWriter, RefusesAByteThatIsNotUtf8AtEachPlaceOfALongString) {
  for (std::size_t at = 0; at < 40; ++at) {
    std::string text(40, 'x');
    text[at] = '\xff';
    Written written;
    JsonWriter(written.json, written.problem).write(text);
    EXPECT_NE(written.problem, "") << at;
  }
}

TEST(JsonWriter, WritesLargeBlobsWhereTheyStand) {
  const std::string large(5000, 'a'), larger(100'000, 'b');
  const auto quoted = [](const std::string& bytes) { return json_of(outcrop::Blob(bytes)); };
  const auto written = write([&](JsonWriter& w) {
    w.member("a", std::optional<std::string>("before"));
    w.member("b", std::optional<outcrop::Blob>(large));
    w.member("c", std::optional(std::vector<outcrop::Blob>{larger, "small", large}));
    w.member("d", std::optional<std::string>("behind"));
  });
  EXPECT_EQ(written.json, R"({"a":"before","b":)" + quoted(large) + R"(,"c":[)" + quoted(larger) + "," +
                              quoted("small") + "," + quoted(large) + R"(],"d":"behind"})");
  EXPECT_EQ(json_of(std::vector<outcrop::Blob>{large}), "[" + quoted(large) + "]");
}

TEST(JsonWriter, WritesCollectionsEmptyOnesToo) {
  EXPECT_EQ(json_of(std::vector<std::int32_t>{1, 2}), "[1,2]");
  EXPECT_EQ(json_of(std::vector<std::string>{}), "[]");
  EXPECT_EQ(json_of(std::map<std::string, std::string, std::less<>>{}), "{}");
  EXPECT_EQ(json_of(std::vector<std::vector<bool>>{{true}, {}, {false, true}}), "[[true],[],[false,true]]");
  EXPECT_EQ((json_of(std::map<std::string, std::vector<std::int32_t>, std::less<>>{{"a\"", {1}}, {"b", {}}})),
            R"({"a\"":[1],"b":[]})");
}

TEST(JsonWriter, KeepsNullsOfSparseCollections) {
  EXPECT_EQ((json_of(std::vector<std::optional<std::string>>{"a", std::nullopt})), R"(["a",null])");
  EXPECT_EQ((json_of(std::map<std::string, std::optional<std::int32_t>, std::less<>>{{"a", std::nullopt}})),
            R"({"a":null})");
}

TEST(JsonWriter, WritesTimestampsInEachFormat) {
  const std::optional<outcrop::Timestamp> time = outcrop::Timestamp::from_millis(1733011200500);
  EXPECT_EQ(write([&](JsonWriter& w) { w.member("t", time); }).json, R"({"t":1733011200.5})");
  EXPECT_EQ(write([&](JsonWriter& w) { w.member("t", time, outcrop::TimestampFormat::date_time); }).json,
            R"({"t":"2024-12-01T00:00:00.500Z"})");
  EXPECT_EQ(write([&](JsonWriter& w) {
              w.member("t", std::optional(std::vector{*time, *time}), outcrop::TimestampFormat::http_date);
            }).json,
            R"({"t":["Sun, 01 Dec 2024 00:00:00 GMT","Sun, 01 Dec 2024 00:00:00 GMT"]})");
}

TEST(JsonWriter, WritesDocumentsInPlace) {
  using outcrop::Document;
  const Document document = Document::object(
      {{"s", "text"}, {"i", std::uint64_t{18446744073709551615u}}, {"l", Document::array({nullptr, true, 0.5})}});
  EXPECT_EQ(json_of(document), R"({"s":"text","i":18446744073709551615,"l":[null,true,0.5]})");
  EXPECT_EQ(json_of(Document("text")), "\"text\"");
}

TEST(JsonWriter, RefusesDocumentsWithoutAJsonForm) {
  Written written;
  JsonWriter(written.json, written.problem).write(outcrop::Document(outcrop::Document::Number{"0x10", true}));
  EXPECT_NE(written.problem, "");
  outcrop::Document deep;
  for (int i = 0; i < 600; ++i) deep = outcrop::Document::array({std::move(deep)});
  Written too_deep;
  JsonWriter(too_deep.json, too_deep.problem).write(deep);
  EXPECT_NE(too_deep.problem, "");
}

TEST(JsonWriter, NamesTheFirstMissingMemberByItsPath) {
  const std::optional<std::vector<Part>> parts =
      std::vector<Part>{{.name = "a"}, {.name = "b", .parts = std::vector<Part>{{.name = "c"}, {}, {}}}};
  EXPECT_EQ(write([&](JsonWriter& w) { w.member("parts", parts); }).problem, "parts[1].parts[1].name is required");
  EXPECT_EQ(write([&](JsonWriter& w) { w.required("jobName", std::optional<std::string>()); }).problem,
            "jobName is required");
}

Loop loop_of(int levels) {
  Loop loop;
  for (int i = 1; i < levels; ++i) {
    Loop outer;
    outer.body = std::move(loop);
    loop = std::move(outer);
  }
  return loop;
}

TEST(JsonWriter, RefusesShapesThatNestTooDeep) {
  for (const int levels : {511, 512, 513, 200'000}) {
    const Loop loop = loop_of(levels);
    Written written;
    JsonWriter(written.json, written.problem).write(loop);
    if (levels <= 512) {
      EXPECT_EQ(written.problem, "") << levels;
      EXPECT_TRUE(outcrop::internal::is_json(written.json)) << levels;
    } else {
      EXPECT_TRUE(written.problem.starts_with("body.body.")) << written.problem;
      EXPECT_TRUE(written.problem.ends_with("... nests deeper than 512 levels")) << written.problem;
      EXPECT_LT(written.problem.size(), 300u);
    }
  }
  std::optional<std::vector<Part>> parts;
  for (int i = 0; i < 5'000; ++i) {
    std::vector<Part> outer(1);
    outer[0].name = "a";
    outer[0].parts = std::move(parts);
    parts = std::move(outer);
  }
  EXPECT_TRUE(write([&](JsonWriter& w) { w.member("parts", parts); }).problem.ends_with("deeper than 512 levels"));
}

TEST(Box, EndsHoweverDeepItNests) {
  Loop loop = loop_of(1'000'000);
  loop.body.reset();
  EXPECT_FALSE(loop.body);
  loop = loop_of(1'000'000);
  loop = loop_of(3);
  EXPECT_TRUE(loop.body->body);
  EXPECT_FALSE(loop.body->body->body);
}

struct Filter {
  outcrop::Box<std::vector<Filter>> all{};
  outcrop::Box<Loop> loop{};
  int number{};
};

Filter filter_of(int depth) {
  Filter filter;
  for (int i = 1; i < depth; ++i) {
    Filter outer{.loop = loop_of(2), .number = i};
    outer.all.emplace().push_back(std::move(filter));
    outer.all->push_back({.number = -i});
    filter = std::move(outer);
  }
  return filter;
}

TEST(Box, IsCopiedAndEndsHoweverDeepItsListsNest) {
  constexpr int kDepth = 200'000;
  Filter copy = filter_of(3);
  {
    const Filter filter = filter_of(kDepth);
    copy = filter;
  }
  int depth = 1;
  for (const Filter* it = &copy; it->all; it = &it->all->front(), ++depth) {
    ASSERT_EQ(it->number, kDepth - depth);
    ASSERT_EQ(it->all->back().number, depth - kDepth);
    ASSERT_TRUE(it->loop->body && !it->loop->body->body);
  }
  EXPECT_EQ(depth, kDepth);
}

TEST(Box, IsFilledAndEmptiedAsAnOptionalIs) {
  Loop loop{.body = {{.body = Loop{}}}};
  EXPECT_TRUE(loop.body->body.has_value());
  loop.body = {.body = {}};
  EXPECT_TRUE(loop.body && !loop.body->body);
  const Loop other = *loop.body;
  loop.body = {};
  EXPECT_EQ(loop.body, std::nullopt);
  EXPECT_FALSE(loop.body.value_or(other).body);
  EXPECT_THROW(static_cast<void>(loop.body.value()), std::bad_optional_access);
  loop.body.emplace().body = other;
  EXPECT_FALSE(loop.body.value().body.value().body);
  loop.body = std::nullopt;
  EXPECT_FALSE(loop.body.has_value());
}

TEST(Box, OfAPartOfItselfIsAssigned) {
  Loop loop = loop_of(4);
  loop.body = loop.body->body;
  EXPECT_TRUE(loop.body->body);
  loop.body = *loop.body->body;
  EXPECT_FALSE(loop.body->body);
}

TEST(JsonWriter, RefusesUnionsWithNoneOrSeveralMembers) {
  const auto written = write([](JsonWriter& w) {
    w.exactly_one("EvaluationConfig", 2);
    w.exactly_one("EvaluationConfig", 0);
  });
  EXPECT_EQ(written.problem, "the body must have exactly one member of EvaluationConfig set, not 2");
  EXPECT_EQ(write([](JsonWriter& w) { w.exactly_one("EvaluationConfig", 1); }).problem, "");
}

TEST(JsonWriter, SendsUnknownUnionMembersBackVerbatim) {
  const std::optional<outcrop::UnknownMember> member{{"new\"er", R"({"a": [1]})"}};
  EXPECT_EQ(write([&](JsonWriter& w) { w.unknown(member); }).json, R"({"new\"er":{"a": [1]}})");
  const std::optional<outcrop::UnknownMember> broken{{"newer", "{"}};
  EXPECT_EQ(write([&](JsonWriter& w) { w.unknown(broken); }).problem, "newer holds text that is not JSON");
}

TEST(JsonWriter, RefusesTextThatIsNotUtf8) {
  EXPECT_EQ(write([](JsonWriter& w) { w.member("name", std::optional<std::string>("\xff")); }).problem,
            "name is not valid UTF-8");
}

TEST(JsonWriter, KeepsTheDigitsOfBigNumbers) {
  Written written;
  JsonWriter writer(written.json, written.problem);
  writer.write_number("123456789012345678901234567890");
  EXPECT_EQ(written.json, "123456789012345678901234567890");
  writer.write_number("12a");
  EXPECT_EQ(written.problem, "the body is not a JSON number");
}

}  // namespace
