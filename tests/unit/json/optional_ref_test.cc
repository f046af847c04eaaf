// OptionalRef<T>, as users read it.
#include "outcrop/optional_ref.h"

#include <gtest/gtest.h>

#include <string_view>
#include <type_traits>

#include "sample_views.h"

namespace {

using outcrop::OptionalRef;
using sample::PartView;

TEST(OptionalRef, IsAbsentAtFirst) {
  const OptionalRef<PartView> absent;
  EXPECT_FALSE(absent);
  EXPECT_FALSE(absent.has_value());
  EXPECT_EQ(absent, std::nullopt);
  EXPECT_EQ(OptionalRef<PartView>(std::nullopt), std::nullopt);
}

TEST(OptionalRef, RefersToItsValueAndSoDoCopies) {
  const PartView part{.name = "p"};
  const OptionalRef<PartView> reference = part;
  const OptionalRef<PartView> copy = reference;
  EXPECT_TRUE(copy);
  EXPECT_NE(copy, std::nullopt);
  EXPECT_EQ(copy->name, "p");
  EXPECT_EQ(&*copy, &part);
}

TEST(OptionalRef, GivesItsValueOrAnother) {
  const std::string_view text = "text";
  EXPECT_EQ(OptionalRef<std::string_view>(text).value_or("other"), "text");
  EXPECT_EQ(OptionalRef<std::string_view>().value_or("other"), "other");
}

TEST(OptionalRef, IsOnePointer) {
  EXPECT_EQ(sizeof(OptionalRef<PartView>), sizeof(void*));
  EXPECT_TRUE(std::is_trivially_copyable_v<OptionalRef<PartView>>);
  EXPECT_TRUE(std::is_trivially_destructible_v<OptionalRef<PartView>>);
}

}  // namespace
