// The representations that the decoders write by memcpy.
#include <gtest/gtest.h>

#include <cstring>

#include "json/view_store.h"
#include "sample_views.h"

namespace {

using outcrop::internal::OpenBytes;
using outcrop::internal::SpanBytes;

template <class To, class From>
To read_as(const From& from) {
  static_assert(sizeof(To) == sizeof(From) && std::is_trivially_copyable_v<To>);
  To to;
  std::memcpy(static_cast<void*>(&to), &from, sizeof to);
  return to;
}

TEST(Layout, SpanIsPointerThenSize) {
  static const int kNumbers[] = {1, 2, 3};
  const auto span = read_as<std::span<const int>>(SpanBytes{kNumbers, 3});
  EXPECT_EQ(span.data(), kNumbers);
  EXPECT_EQ(span.size(), 3u);
}

TEST(Layout, MapViewAndBlobViewAreSpans) {
  static const outcrop::MapEntry<int> kEntries[] = {{"a", 1}, {"b", 2}};
  const auto map = read_as<outcrop::MapView<int>>(SpanBytes{kEntries, 2});
  EXPECT_EQ(map.data(), kEntries);
  EXPECT_EQ(*map.find("b"), 2);
  const auto blob = read_as<outcrop::BlobView>(SpanBytes{"xyz", 3});
  EXPECT_EQ(blob.text(), "xyz");
}

TEST(Layout, MapEntryBeginsWithItsKey) { EXPECT_EQ(offsetof(outcrop::MapEntry<sample::PartView>, key), 0u); }

TEST(Layout, OpenIsTextThenItsSizeThenValue) {
  const auto open = read_as<outcrop::Open<sample::Colour>>(OpenBytes{2, "Green"});
  EXPECT_EQ(open.value(), sample::Colour::green);
  EXPECT_EQ(open.text(), "Green");
}

template <class T>
void expect_optional_is_value_then_flag(const T& value) {
  alignas(std::optional<T>) std::byte bytes[sizeof(std::optional<T>)]{};
  std::memcpy(bytes, &value, sizeof value);
  outcrop::internal::engage(bytes, sizeof(T));
  std::optional<T> optional;
  std::memcpy(static_cast<void*>(&optional), bytes, sizeof optional);
  ASSERT_TRUE(optional.has_value());
  EXPECT_EQ(std::memcmp(&*optional, &value, sizeof value), 0);

  const outcrop::internal::Type type{.kind = {}, .size = sizeof(T), .alignment = alignof(T)};
  EXPECT_EQ(outcrop::internal::slot_size(type, outcrop::internal::Slot::optional), sizeof(std::optional<T>));
}

TEST(Layout, OptionalIsValueThenFlag) {
  expect_optional_is_value_then_flag(true);
  expect_optional_is_value_then_flag(std::int8_t{5});
  expect_optional_is_value_then_flag(std::int16_t{5});
  expect_optional_is_value_then_flag(std::int32_t{5});
  expect_optional_is_value_then_flag(std::int64_t{5});
  expect_optional_is_value_then_flag(1.5f);
  expect_optional_is_value_then_flag(1.5);
  expect_optional_is_value_then_flag(std::string_view("x"));
  expect_optional_is_value_then_flag(outcrop::Timestamp::from_millis(5));
  expect_optional_is_value_then_flag(outcrop::BlobView{});
  expect_optional_is_value_then_flag(outcrop::DocumentView::boolean(true));
  expect_optional_is_value_then_flag(outcrop::Open<sample::Colour>(sample::Colour::red));
  expect_optional_is_value_then_flag(sample::PartView{});  // in sparse collections
  expect_optional_is_value_then_flag(sample::ChoiceView{});
}

TEST(Layout, OptionalRefIsAPointer) {
  static const sample::PartView kPart{.name = "p"};
  const void* const pointer = &kPart;
  EXPECT_EQ(read_as<outcrop::OptionalRef<sample::PartView>>(pointer)->name, "p");
  EXPECT_FALSE(read_as<outcrop::OptionalRef<sample::PartView>>(static_cast<const void*>(nullptr)));
}

TEST(Layout, UnionBeginsWithItsMember) {
  EXPECT_EQ(offsetof(sample::ChoiceView, member), 0u);
  EXPECT_EQ(sizeof(sample::ChoiceView::Member), sizeof(std::uint16_t));
}

TEST(Layout, ViewsAreTriviallyCopyable) {
  EXPECT_TRUE(std::is_trivially_copyable_v<sample::SampleView>);
  EXPECT_TRUE(std::is_trivially_destructible_v<sample::SampleView>);
}

}  // namespace
