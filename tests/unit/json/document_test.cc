// Document: values built, parsed, compared and printed.
#include "outcrop/document.h"

#include <gtest/gtest.h>

#include <limits>

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

}  // namespace
