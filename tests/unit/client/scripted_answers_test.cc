// The answers that outcrop/testing.h makes for scripts.
#include <gtest/gtest.h>

#include <memory>

#include "outcrop/testing.h"
#include "thing_service.h"

namespace {

using outcrop::testing::ScriptedTransport;

TEST(ScriptedAnswers, ServiceErrorsSayTheirMessageAsItIs) {
  const auto transport = std::make_shared<ScriptedTransport>();
  const std::string_view message = "name \"a\\b\" is taken";
  transport->then(outcrop::testing::service_error("ConflictException", 409, message));
  const auto thing = thing::Client(outcrop::testing::offline_config(transport)).get_thing();
  ASSERT_FALSE(thing);
  EXPECT_EQ(thing.error().code, "ConflictException");
  EXPECT_EQ(thing.error().message, message);
}

}  // namespace
