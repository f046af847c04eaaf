// defaults_mode auto asks real instance metadata where the program runs, once, with the first call.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <thread>

#include "outcrop/bedrock/client.h"
#include "outcrop/bedrock/operations/list_evaluation_jobs.h"
#include "support/aws_home.h"
#include "support/bedrock_fixture.h"
#include "support/scripted_server.h"

namespace {

using outcrop::testing::ScriptedTransport;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
namespace test = outcrop::test;

class AutomaticMode : public ::testing::Test {
 protected:
  outcrop::ClientConfig config(test::AwsHome::Variables more = {}) {
    more.emplace("AWS_DEFAULTS_MODE", "auto");
    more.emplace("AWS_EC2_METADATA_SERVICE_ENDPOINT", metadata.url());
    outcrop::ClientConfig config = test::config_for(bedrock.url());
    config.seams = home.settings(std::move(more)).seams;
    return config;
  }
  std::vector<std::string> asked() const {
    std::vector<std::string> targets;
    for (const test::Received& request : metadata.requests()) targets.push_back(request.target);
    return targets;
  }

  test::AwsHome home;
  test::ScriptedServer metadata;
  test::ScriptedServer bedrock;
};

TEST_F(AutomaticMode, AsksForTheRegionOnce) {
  metadata.then(test::answer(200, "token")).then(test::answer(200, "us-east-1"));
  const outcrop::bedrock::Client client(config());
  EXPECT_THAT(asked(), IsEmpty());
  EXPECT_TRUE(client.list_evaluation_jobs({}));
  EXPECT_TRUE(client.list_evaluation_jobs({}));
  EXPECT_THAT(asked(), ElementsAre("/latest/api/token", "/latest/meta-data/placement/region"));
}

TEST_F(AutomaticMode, AsksNobodyWhereTheAnswerIsKnown) {
  EXPECT_TRUE(outcrop::bedrock::Client(config({{"AWS_EXECUTION_ENV", "AWS_Lambda_x"}, {"AWS_REGION", "us-east-1"}}))
                  .list_evaluation_jobs({}));
  EXPECT_TRUE(outcrop::bedrock::Client(config({{"AWS_EC2_METADATA_DISABLED", "true"}})).list_evaluation_jobs({}));
  outcrop::ClientConfig limited = config();
  limited.timeout.connect = std::chrono::seconds(5);
  EXPECT_TRUE(outcrop::bedrock::Client(limited).list_evaluation_jobs({}));
  EXPECT_THAT(asked(), IsEmpty());
}

TEST_F(AutomaticMode, GoesOnWithoutAnAnswer) {
  metadata.otherwise(test::reset());
  EXPECT_TRUE(outcrop::bedrock::Client(config()).list_evaluation_jobs({}));
}

TEST_F(AutomaticMode, TheQuestionKeepsToTheLimitOfItsCallAndTheNextCallAsksAgain) {
  metadata.then(test::stall()).then(test::answer(200, "token")).then(test::answer(200, "us-east-1"));
  const outcrop::bedrock::Client client(config({{"AWS_METADATA_SERVICE_TIMEOUT", "3600"}}));
  const auto page = client.list_evaluation_jobs({}, {.timeout = {.total = std::chrono::milliseconds(50)}});
  ASSERT_FALSE(page);
  EXPECT_EQ(page.error().kind, outcrop::ErrorKind::timeout);
  EXPECT_TRUE(client.list_evaluation_jobs({}));
  EXPECT_THAT(asked(), ElementsAre("/latest/api/token", "/latest/api/token", "/latest/meta-data/placement/region"));
}

TEST_F(AutomaticMode, TheQuestionEndsWithTheCancellationOfItsCall) {
  metadata.then(test::stall());
  const outcrop::bedrock::Client client(config({{"AWS_METADATA_SERVICE_TIMEOUT", "3600"}}));
  outcrop::CancellationSource source;
  std::thread canceller([&] {
    EXPECT_TRUE(metadata.wait_for_requests(1));
    source.cancel();
  });
  const auto page = client.list_evaluation_jobs({}, {.cancellation = source.token()});
  canceller.join();
  ASSERT_FALSE(page);
  EXPECT_EQ(page.error().kind, outcrop::ErrorKind::cancelled);
}

TEST_F(AutomaticMode, TheQuestionOfOneCallHoldsNoOtherUp) {
  metadata.then({{.kind = test::Act::Kind::wait}, {.kind = test::Act::Kind::send, .bytes = test::http_text(404, "")}});
  const outcrop::bedrock::Client client(config({{"AWS_METADATA_SERVICE_TIMEOUT", "3600"}}));
  std::thread asker([&] { EXPECT_TRUE(client.list_evaluation_jobs({})); });
  EXPECT_TRUE(metadata.wait_for_requests(1));
  EXPECT_TRUE(client.list_evaluation_jobs({}));
  metadata.release();
  asker.join();
}

// By the limit that the transport is given.
std::chrono::milliseconds connect_limit(const std::string& region_of_instance) {
  const auto transport = std::make_shared<ScriptedTransport>();
  transport->then({.status = 200, .body = "token"}).then({.status = 200, .body = region_of_instance});
  transport->then(outcrop::testing::json("{}"));
  outcrop::ClientConfig config = outcrop::testing::offline_config(transport);
  config.defaults_mode = "auto";
  config.seams = std::make_shared<const outcrop::internal::Seams>(
      outcrop::internal::Seams{.environment = outcrop::internal::make_environment({})});
  EXPECT_TRUE(outcrop::bedrock::Client(config).list_evaluation_jobs({}));
  return transport->requests().back().connect_limit;
}

TEST(AutomaticModeLimit, IsShorterInTheClientsRegion) {
  EXPECT_EQ(connect_limit("us-east-1"), std::chrono::milliseconds(1100));
  EXPECT_EQ(connect_limit("us-west-2"), std::chrono::milliseconds(3100));
}

}  // namespace
