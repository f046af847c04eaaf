// Response and Result: taking the value, something else in its place, or what is made of it.
#include <gtest/gtest.h>

#include <memory>
#include <sstream>
#include <string>
#include <string_view>
#include <type_traits>

#include "outcrop/response.h"
#include "outcrop/result.h"

namespace {

using outcrop::Error;
using outcrop::Response;
using outcrop::Result;

struct View {
  std::string_view name{};
};

Error throttled() { return {.kind = outcrop::ErrorKind::service, .code = "ThrottlingException", .message = "wait"}; }

Response<View> answer(std::string_view name) { return {View{name}, nullptr}; }

TEST(Response, GivesItsValueOrAnother) {
  const Response<View> good = answer("a");
  const Response<View> failed(throttled());
  EXPECT_EQ(good.value().name, "a");
  EXPECT_EQ(good.value_or(View{"other"}).name, "a");
  EXPECT_EQ(failed.value_or(View{"other"}).name, "other");
  EXPECT_DEATH(static_cast<void>(failed.value().name), "ThrottlingException: wait");
}

TEST(Response, IsTransformedOrKeepsItsError) {
  const auto name = [](const View& view) { return std::string(view.name); };
  const Response<View> response = answer("a");
  EXPECT_EQ(*response.transform(name), "a");
  const Response<View> failed(throttled());
  EXPECT_EQ(failed.transform(name).error(), throttled());
}

TEST(Response, IsFollowedByAResultOrAResponse) {
  const Response<View> response = answer("a");
  const Response<View> failed(throttled());
  const auto call = [](const View&) { return answer("b"); };
  const Response<View> next = response.and_then(call);
  EXPECT_EQ(next->name, "b");
  const Response<View> none = failed.and_then(call);
  EXPECT_EQ(none.error(), throttled());
  const auto check = [](const View& view) -> Result<std::size_t> {
    if (view.name.empty()) return throttled();
    return view.name.size();
  };
  EXPECT_EQ(*response.and_then(check), 1u);
  const Response<View> empty = answer("");
  EXPECT_EQ(empty.and_then(check).error(), throttled());
  EXPECT_EQ(failed.and_then(check).error(), throttled());
}

TEST(Result, IsMadeOfWhatConvertsToItsValue) {
  const Result<std::string> text = "text";
  EXPECT_EQ(*text, "text");
  const Result<std::shared_ptr<const std::string>> shared = std::make_shared<std::string>("shared");
  EXPECT_EQ(**shared, "shared");
  const Result<double> number = 1;
  EXPECT_EQ(*number, 1.0);
  static_assert(!std::is_convertible_v<int, Result<std::string>>);
  static_assert(!std::is_convertible_v<const char*, Result<std::unique_ptr<int>>>);
}

TEST(Result, GivesItsValueOrAnother) {
  Result<std::string> good = "text";
  const Result<std::string> failed = throttled();
  EXPECT_EQ(good.value(), "text");
  EXPECT_EQ(failed.value_or("other"), "other");
  good.value() += "!";
  EXPECT_EQ(std::move(good).value_or("other"), "text!");
  EXPECT_EQ(*Result<std::unique_ptr<int>>(std::make_unique<int>(3)).value(), 3);
  EXPECT_DEATH(static_cast<void>(failed.value()), "ThrottlingException: wait");
}

TEST(Result, IsTransformedAndFollowedOrKeepsItsError) {
  const auto size = [](const std::string& text) { return text.size(); };
  const auto positive = [](std::size_t n) -> Result<std::string> {
    if (n == 0) return throttled();
    return std::to_string(n);
  };
  const Result<std::string> good = "text";
  EXPECT_EQ(*good.transform(size), 4u);
  EXPECT_EQ(*Result<std::string>("text").transform(size).and_then(positive), "4");
  EXPECT_EQ(Result<std::string>("").transform(size).and_then(positive).error(), throttled());
  EXPECT_EQ(Result<std::string>(throttled()).transform(size).and_then(positive).error(), throttled());
  EXPECT_EQ(*Result<std::unique_ptr<int>>(std::make_unique<int>(3)).transform([](auto owned) { return *owned; }), 3);
}

TEST(Error, EqualsOneWithTheSameMembers) {
  EXPECT_EQ(throttled(), throttled());
  Error other = throttled();
  other.attempts = 2;
  EXPECT_NE(other, throttled());
  other = throttled();
  other.page_token = "t";
  EXPECT_NE(other, throttled());
}

TEST(Error, IsWrittenToAStreamAsItsText) {
  std::ostringstream out;
  out << throttled() << '|' << outcrop::ErrorKind::timeout;
  EXPECT_EQ(out.str(), to_string(throttled()) + "|timeout");
}

}  // namespace
