// Open<E> and OwnedOpen<E>, as users make them.
#include "outcrop/open.h"

#include <gtest/gtest.h>

#include <sstream>
#include <stdexcept>
#include <unordered_map>
#include <unordered_set>

#include "sample_views.h"

namespace {

using outcrop::Open;
using outcrop::OwnedOpen;
using sample::Colour;

// Longer than any Open<E> can hold; nothing behind its first byte is there to be read.
constexpr std::string_view kTooLong("x", std::size_t{1} << 32);

TEST(Open, IsTwoWords) { EXPECT_EQ(sizeof(Open<Colour>), 16u); }

TEST(Open, OfAnEnumeratorHasItsText) {
  EXPECT_EQ(Open<Colour>(Colour::green).text(), "Green");
  EXPECT_EQ(OwnedOpen<Colour>(Colour::green).text(), "Green");
}

TEST(Open, KeepsTextThatIsNoEnumerators) {
  EXPECT_EQ(Open<Colour>("Mauve").value(), Colour::unknown_value);
  EXPECT_EQ(Open<Colour>("Mauve").text(), "Mauve");
  EXPECT_EQ(OwnedOpen<Colour>("Mauve").value(), Colour::unknown_value);
  EXPECT_EQ(OwnedOpen<Colour>("Mauve").text(), "Mauve");
}

TEST(Open, FindsTheEnumeratorOfItsText) {
  EXPECT_EQ(Open<Colour>("Red").value(), Colour::red);
  EXPECT_EQ(OwnedOpen<Colour>(std::string("Red")).value(), Colour::red);
}

TEST(Open, EqualsByTextAndByEnumerator) {
  EXPECT_EQ(Open<Colour>("Red"), Open<Colour>(Colour::red));
  EXPECT_EQ(Open<Colour>("Red"), Colour::red);
  EXPECT_FALSE(Open<Colour>("Mauve") == Open<Colour>("Pink"));
  EXPECT_FALSE(OwnedOpen<Colour>("Mauve") == OwnedOpen<Colour>("Pink"));
}

TEST(Open, IsAbsentEmptyAndUnknownAtFirst) {
  EXPECT_FALSE(Open<Colour>());
  EXPECT_FALSE(Open<Colour>().has_value());
  EXPECT_EQ(Open<Colour>().value(), Colour::unknown_value);
  EXPECT_EQ(Open<Colour>().text(), "");
}

TEST(Open, OfATextHasAValueEvenIfItIsEmptyOrUnknown) {
  EXPECT_TRUE(Open<Colour>(""));
  EXPECT_TRUE(Open<Colour>("Mauve").has_value());
  EXPECT_TRUE(Open<Colour>(Colour::red));
}

TEST(Open, CutsNoText) {
  const std::string_view longest = kTooLong.substr(1);
  EXPECT_EQ(Open<Colour>(longest).text().size(), longest.size());
  EXPECT_THROW(Open<Colour>{kTooLong}, std::length_error);
  EXPECT_THROW((Open<Colour>{Colour::red, kTooLong}), std::length_error);
}

TEST(Open, ToOwnedKeepsValueAndText) {
  const OwnedOpen<Colour> owned = to_owned(Open<Colour>("Mauve"));
  EXPECT_EQ(owned.text(), "Mauve");
  EXPECT_EQ(owned.value(), Colour::unknown_value);
}

TEST(Open, IsAKeyWhoeverOwnsItsText) {
  const std::unordered_set<OwnedOpen<Colour>> colours{Colour::red, "Mauve"};
  EXPECT_TRUE(colours.contains("Red"));
  EXPECT_FALSE(colours.contains("Pink"));
  const std::unordered_map<Open<Colour>, int> counts{{"Mauve", 2}};
  EXPECT_EQ(counts.at("Mauve"), 2);
  EXPECT_EQ(std::hash<Open<Colour>>()("Mauve"), std::hash<OwnedOpen<Colour>>()("Mauve"));
  EXPECT_EQ(Open<Colour>("Mauve"), OwnedOpen<Colour>("Mauve"));
  EXPECT_NE(OwnedOpen<Colour>("Mauve"), Open<Colour>("Pink"));
}

TEST(Open, IsPrintedAsItsText) {
  std::ostringstream out;
  out << Open<Colour>("Mauve") << OwnedOpen<Colour>(Colour::red);
  EXPECT_EQ(out.str(), "MauveRed");
  EXPECT_EQ(to_string(Open<Colour>(Colour::green)), "Green");
  EXPECT_EQ(to_string(OwnedOpen<Colour>("Mauve")), "Mauve");
  EXPECT_EQ(to_string(Open<Colour>()), "");
}

}  // namespace
