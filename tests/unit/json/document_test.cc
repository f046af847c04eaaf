// Document: values built, parsed, compared and printed.
#include "outcrop/document.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <limits>
#include <span>
#include <sstream>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace {

using outcrop::Document;
using outcrop::DocumentKind;

TEST(Document, KeepsIntegersExact) {
  EXPECT_EQ(Document(std::numeric_limits<std::int64_t>::min()).as_int64(), std::numeric_limits<std::int64_t>::min());
  EXPECT_EQ(Document(std::numeric_limits<std::uint64_t>::max()).as_uint64(), std::numeric_limits<std::uint64_t>::max());
  EXPECT_FALSE(Document(std::numeric_limits<std::uint64_t>::max()).as_int64().has_value());
  EXPECT_FALSE(Document(-1).as_uint64().has_value());
  EXPECT_EQ(to_json(Document::parse("123456789012345678901234567890").value()), "123456789012345678901234567890");
}

TEST(Document, TellsIntegersFromOtherNumbers) {
  EXPECT_EQ(Document(5).kind(), DocumentKind::integer);
  EXPECT_EQ(Document(5.0).kind(), DocumentKind::number);
  EXPECT_EQ(to_json(Document(5.0)), "5.0");
  EXPECT_EQ(Document::parse("5e0")->kind(), DocumentKind::number);
  EXPECT_FALSE(Document::parse("5e0")->as_int64().has_value());
  EXPECT_EQ(Document::parse("5")->as_double(), 5.0);
  EXPECT_EQ(Document::parse("-0")->as_int64(), 0);
  EXPECT_EQ(Document::parse("-0")->as_uint64(), 0u);
}

TEST(Document, WritesNanAndInfinitiesAsStrings) {
  EXPECT_EQ(to_json(Document(std::numeric_limits<double>::quiet_NaN())), "\"NaN\"");
  EXPECT_EQ(to_json(Document(-std::numeric_limits<double>::infinity())), "\"-Infinity\"");
}

TEST(Document, AnswersOnlyForItsOwnKind) {
  const Document text("true");
  EXPECT_EQ(text.as_string(), "true");
  EXPECT_FALSE(text.as_bool().has_value());
  EXPECT_FALSE(text.as_double().has_value());
  EXPECT_TRUE(text.elements().empty());
  EXPECT_TRUE(text.members().empty());
  EXPECT_EQ(text.number_text(), "");
  EXPECT_EQ(text.find("x"), nullptr);
  EXPECT_TRUE(Document().is_null());
  EXPECT_TRUE(Document(nullptr).is_null());
}

TEST(Document, ReadsBackWhatItPrints) {
  const Document document = Document::object({{"b", Document::array({1, -2.5, "x\n\"", nullptr, false})},
                                              {"a", Document::object({})},
                                              {"b2", Document::array({})}});
  EXPECT_EQ(to_json(document), R"({"b":[1,-2.5,"x\n\"",null,false],"a":{},"b2":[]})");
  EXPECT_EQ(Document::parse(to_json(document)), document);
}

TEST(Document, FindsTheLastOfEqualMembers) {
  const std::optional<Document> document = Document::parse(R"({"k":1,"k":2})");
  EXPECT_EQ(document->find("k")->as_int64(), 2);
  EXPECT_EQ(document->members().size(), 2u);
}

TEST(Document, ParsesOnlyJson) {
  for (const char* text : {"", "{", "nul", "1 2", "[1,]", "'a'", "{\"a\":1,}", "\xff"})
    EXPECT_FALSE(Document::parse(text).has_value()) << text;
  EXPECT_TRUE(Document::parse(std::string(512, '[') + std::string(512, ']')).has_value());
  EXPECT_FALSE(Document::parse(std::string(513, '[') + std::string(513, ']')).has_value());
}

TEST(Document, OutlivesTheViewItWasMadeOf) {
  Document owned;
  {
    const std::string json = R"({"a":["text",1.50]})";
    owned = *Document::parse(json);
  }
  EXPECT_EQ(to_json(owned), R"({"a":["text",1.50]})");
}

TEST(DocumentView, IsMadeOfItsPartsAndPrintsThem) {
  using outcrop::DocumentMember;
  using outcrop::DocumentView;
  const DocumentView elements[] = {DocumentView::number("1.50", false), DocumentView::string("\t"), DocumentView()};
  const DocumentMember members[] = {{"list", DocumentView::array(elements)}, {"yes", DocumentView::boolean(true)}};
  const DocumentView view = DocumentView::object(members);
  EXPECT_EQ(to_json(view), R"({"list":[1.50,"\t",null],"yes":true})");
  EXPECT_EQ(to_json(to_owned(view)), to_json(view));
}

TEST(DocumentView, EqualsWhatIsTheSameJson) {
  using outcrop::DocumentMember;
  using outcrop::DocumentView;
  const DocumentView one[] = {DocumentView::number("1", true)};
  const DocumentView other[] = {DocumentView::number("1", true)};
  const DocumentMember a[] = {{"k", DocumentView::array(one)}};
  const DocumentMember b[] = {{"k", DocumentView::array(other)}};
  const DocumentMember c[] = {{"l", DocumentView::array(other)}};
  EXPECT_EQ(DocumentView::object(a), DocumentView::object(b));
  EXPECT_NE(DocumentView::object(a), DocumentView::object(c));
  EXPECT_NE(DocumentView::number("1", true), DocumentView::number("1.0", false));
  EXPECT_NE(DocumentView::string("1"), DocumentView::number("1", true));
  EXPECT_NE(DocumentView::boolean(true), DocumentView::boolean(false));
  EXPECT_NE(DocumentView(), DocumentView::string(""));
  EXPECT_NE(DocumentView::array({}), DocumentView::object({}));
}

// --- What converts ---

enum Unscoped { one_of_them = 1 };
struct TurnsIntoBool {
  operator bool() const { return true; }
};

TEST(Document, IsMadeOfEveryIntegerType) {
  EXPECT_EQ(to_json(Document::array({static_cast<signed char>(-1), static_cast<unsigned char>(255), short{-2},
                                     static_cast<unsigned short>(2), -3, 3u, -4L, 4UL, -5LL, 5ULL})),
            "[-1,255,-2,2,-3,3,-4,4,-5,5]");
  EXPECT_EQ(Document(std::numeric_limits<long long>::min()).as_int64(), std::numeric_limits<std::int64_t>::min());
  EXPECT_EQ(Document(std::numeric_limits<unsigned long long>::max()).as_uint64(),
            std::numeric_limits<std::uint64_t>::max());
  EXPECT_EQ(Document(std::size_t{7}).kind(), DocumentKind::integer);
  EXPECT_EQ(Document(0.5f).as_double(), 0.5);
  EXPECT_EQ(to_json(Document(0.7f)), "0.7");
  EXPECT_EQ(to_json(Document(2.0f)), "2.0");
}

TEST(Document, IsMadeOfNothingThatOnlyTurnsIntoABool) {
  static_assert(std::is_convertible_v<bool, Document>);
  static_assert(!std::is_convertible_v<const void*, Document>);
  static_assert(!std::is_convertible_v<int*, Document>);
  static_assert(!std::is_convertible_v<int (*)(), Document>);
  static_assert(!std::is_convertible_v<int Document::Number::*, Document>);
  static_assert(!std::is_convertible_v<const char8_t*, Document>);
  static_assert(!std::is_convertible_v<const wchar_t*, Document>);
  static_assert(!std::is_convertible_v<const unsigned char*, Document>);
  static_assert(!std::is_convertible_v<TurnsIntoBool, Document>);
  static_assert(!std::is_convertible_v<std::optional<int>, Document>);
  static_assert(!std::is_constructible_v<Document, const void*>);
  static_assert(!std::is_constructible_v<Document, Unscoped>);
}

TEST(Document, IsMadeOfNoCharacter) {
  static_assert(!std::is_constructible_v<Document, char>);
  static_assert(!std::is_constructible_v<Document, wchar_t>);
  static_assert(!std::is_constructible_v<Document, char8_t>);
  static_assert(!std::is_constructible_v<Document, char16_t>);
  static_assert(!std::is_constructible_v<Document, char32_t>);
}

// --- What is missing ---

TEST(Document, ReadsWhatIsMissingAsNull) {
  const Document document =
      Document::object({{"a", Document::object({{"b", 1.5}})}, {"list", Document::array({1, Document::array({2})})}});
  EXPECT_EQ(document["a"]["b"].as_double().value_or(0), 1.5);
  EXPECT_EQ(document["list"][1][0].as_int64(), 2);
  EXPECT_EQ(document["x"]["y"]["z"].as_double().value_or(0), 0);
  EXPECT_TRUE(document["a"][0].is_null());
  EXPECT_TRUE(document["list"]["a"].is_null());
  EXPECT_TRUE(document["list"][2].is_null());
  EXPECT_TRUE(document["list"][static_cast<std::size_t>(-1)].is_null());
  EXPECT_TRUE(document["a"]["b"]["c"][0].is_null());
  EXPECT_TRUE(Document()["a"][0].is_null());
  EXPECT_FALSE(document["a"].as_string().has_value());
  EXPECT_EQ(&document["a"]["b"], document.find("a")->find("b"));
}

TEST(Document, GivesAPartOfATemporaryByValue) {
  EXPECT_EQ(Document::parse(R"({"a":[{"b":"text"}]})").value()["a"][0]["b"], Document("text"));
  EXPECT_TRUE(Document::parse(R"({"a":1})").value()["b"][3]["c"].is_null());
}

TEST(DocumentView, ReadsWhatIsMissingAsNull) {
  using outcrop::DocumentMember;
  using outcrop::DocumentView;
  const DocumentView elements[] = {DocumentView::number("1.5", false)};
  const DocumentMember members[] = {{"list", DocumentView::array(elements)}};
  const DocumentView view = DocumentView::object(members);
  EXPECT_EQ(view["list"][0].as_double().value_or(0), 1.5);
  EXPECT_EQ(view["list"][1].as_double().value_or(0), 0);
  EXPECT_TRUE(view["list"]["x"][0].is_null());
  EXPECT_TRUE(view[0]["x"].is_null());
  EXPECT_TRUE(DocumentView::string("text")[0].is_null());
}

TEST(Document, IsWrittenToAStreamAsJson) {
  std::ostringstream out;
  out << Document::array({1, "x"}) << outcrop::DocumentView::boolean(true);
  EXPECT_EQ(out.str(), R"([1,"x"]true)");
}

// --- Depth ---

constexpr int kDeep = 200'000;  // more levels than any stack has room for

// By turns an array and an object, with something beside what is nested.
Document nested(int levels, Document inside = 7) {
  for (int i = 0; i < levels; ++i) {
    Document::Array elements;
    Document::Object members;
    if (i % 2 == 0) {
      elements.emplace_back(1);
      elements.push_back(std::move(inside));
      inside = Document(std::move(elements));
    } else {
      members.emplace_back("k", std::move(inside));
      members.emplace_back("l", nullptr);
      inside = Document(std::move(members));
    }
  }
  return inside;
}

TEST(Document, PrintsEveryLevel) {
  for (const int levels : {511, 512, 513, 514, 515, 600}) {
    const std::string text = to_json(nested(levels));
    EXPECT_EQ(std::ranges::count(text, '[') + std::ranges::count(text, '{'), levels);
    EXPECT_EQ(std::ranges::count(text, '7'), 1) << levels;
    EXPECT_EQ(Document::parse(text).has_value(), levels <= 512) << levels;
  }
}

TEST(Document, OfAnyDepthIsCopiedComparedPrintedAndDestroyed) {
  const Document deep = nested(kDeep);
  const Document other = nested(kDeep, 8);
  Document copy(deep);
  EXPECT_TRUE(copy == deep);
  EXPECT_FALSE(copy == other);
  EXPECT_FALSE(copy == nested(kDeep - 1));
  copy = other;
  EXPECT_TRUE(copy == other);
  copy = nested(kDeep, "x");
  EXPECT_NE(to_json(copy).find("\"x\""), std::string::npos);
  copy = Document();
  EXPECT_TRUE(copy.is_null());
}

TEST(Document, IsReadThroughAnyDepth) {
  const Document deep = nested(kDeep);
  const Document* inside = &deep;
  for (int i = 0; i < kDeep; ++i) inside = inside->kind() == DocumentKind::array ? &(*inside)[1] : &(*inside)["k"];
  EXPECT_EQ(inside->as_int64(), 7);
  EXPECT_TRUE((*inside)["k"][1]["k"].is_null());
}

TEST(Document, IsAssignedAPartOfItself) {
  Document document = nested(kDeep);
  document = document.find("k")->elements()[1];
  EXPECT_TRUE(document == nested(kDeep - 2));
}

TEST(Document, OfAViewOfAnyDepthIsPrintedAndOwned) {
  std::vector<outcrop::DocumentView> levels(kDeep);
  levels[0] = outcrop::DocumentView::string("inside");
  for (std::size_t i = 1; i < levels.size(); ++i)
    levels[i] = outcrop::DocumentView::array(std::span(&levels[i - 1], 1));
  const Document owned(levels.back());
  EXPECT_EQ(to_json(owned), to_json(levels.back()));
  EXPECT_EQ(levels.back(), levels.back());
  EXPECT_NE(levels.back(), levels[kDeep - 2]);
  EXPECT_EQ(to_json(owned), std::string(kDeep - 1, '[') + "\"inside\"" + std::string(kDeep - 1, ']'));
}

}  // namespace
