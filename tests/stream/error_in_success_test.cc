// Answers with a success status that are errors of the front before the service, in the place of a model's bytes.
#include <gtest/gtest.h>

#include <memory>

#include "outcrop/bedrock_runtime/client.h"
#include "outcrop/bedrock_runtime/operations/invoke_model.h"
#include "outcrop/testing.h"

namespace {

using outcrop::testing::Answer;
using outcrop::testing::json;

auto answer_to_invoke_model(Answer answer) {
  const auto transport = std::make_shared<outcrop::testing::ScriptedTransport>();
  transport->then(std::move(answer));
  return outcrop::bedrock_runtime::Client(outcrop::testing::offline_config(transport)).invoke_model({.model_id = "m"});
}

TEST(ErrorInSuccess, OfAFrontIsNoModelsAnswer) {
  const auto wrapped = answer_to_invoke_model(
      json(R"({"Output":{"__type":"com.amazon.coral.service#UnknownOperationException"},"Version":"1.0"})"));
  ASSERT_FALSE(wrapped);
  EXPECT_EQ(wrapped.error().code, "UnknownOperationException");
  Answer named = json(R"({"message":"no"})");
  named.headers.emplace_back("x-amzn-ErrorType", "AccessDeniedException");
  const auto denied = answer_to_invoke_model(named);
  ASSERT_FALSE(denied);
  EXPECT_EQ(denied.error().code, "AccessDeniedException");
  EXPECT_EQ(denied.error().http_status, 403);
}

TEST(ErrorInSuccess, IsNotWhatAModelSays) {
  EXPECT_TRUE(answer_to_invoke_model(json(R"({"__type":"AccessDeniedException","message":"no"})")));
  EXPECT_TRUE(answer_to_invoke_model(json(R"({"Output":{"text":"x"}})")));
}

}  // namespace
