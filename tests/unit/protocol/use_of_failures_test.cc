// Whoever takes a value that isn't there is told which failure stands in its place, in every kind of build.
#include <gtest/gtest.h>

#include <string>

#include "outcrop/pages.h"
#include "outcrop/response.h"
#include "outcrop/result.h"

namespace {

using outcrop::Error;
using outcrop::Item;
using outcrop::Response;
using outcrop::Result;

struct View {
  int jobs{};
};

Error throttled() {
  return {.kind = outcrop::ErrorKind::service, .code = "ThrottlingException", .message = "too many requests"};
}

constexpr const char* kText = "service ThrottlingException: too many requests";

TEST(UseOfFailures, OfAResponseEndsTheProgramWithItsText) {
  const Response<View> failed(throttled());
  EXPECT_DEATH(static_cast<void>(failed->jobs), kText);
  EXPECT_DEATH(static_cast<void>((*failed).jobs), kText);
}

TEST(UseOfFailures, OfAResultEndsTheProgramWithItsText) {
  Result<std::string> failed(throttled());
  EXPECT_DEATH(static_cast<void>(failed->size()), kText);
  EXPECT_DEATH(static_cast<void>((*failed).size()), kText);
  EXPECT_DEATH(static_cast<void>((*std::move(failed)).size()), kText);
}

TEST(UseOfFailures, OfAnItemEndsTheProgramWithItsText) {
  const Error error = throttled();
  const Item<View> failed(error);
  EXPECT_DEATH(static_cast<void>(failed->jobs), kText);
  EXPECT_DEATH(static_cast<void>((*failed).jobs), kText);
}

TEST(UseOfFailures, ErrorsOfWhatSucceededEndTheProgramToo) {
  const Response<View> answer(View{}, nullptr);
  EXPECT_DEATH(static_cast<void>(answer.error()), "succeeded");
  const Result<int> number(1);
  EXPECT_DEATH(static_cast<void>(number.error()), "succeeded");
  const View view;
  EXPECT_DEATH(static_cast<void>(Item<View>(view).error()), "succeeded");
}

}  // namespace
