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

TEST(ScriptedAnswers, TellTheirHeaders) {
  const auto transport = std::make_shared<ScriptedTransport>();
  outcrop::testing::Answer found = outcrop::testing::json("{}");
  found.headers.emplace_back("X-Amzn-Bedrock-Input-Token-Count", "42");
  outcrop::testing::Answer refused = outcrop::testing::service_error("ConflictException", 409);
  refused.headers.emplace_back("X-Reason", "taken");
  transport->then(found).then(refused);
  const thing::Client client(outcrop::testing::offline_config(transport));
  const auto thing = client.get_thing();
  EXPECT_EQ(thing.header("x-amzn-bedrock-input-token-count"), "42");
  EXPECT_EQ(thing.header("x-amzn-bedrock-output-token-count"), "");
  const auto refusal = client.get_thing();
  EXPECT_EQ(refusal.header("x-reason"), "taken");
}

}  // namespace
