// No secret in what a client tells. Every wire test is watched (support/secret_watch.h); these show that the watch
// sees.
#include <gmock/gmock.h>
#include <gtest/gtest-spi.h>
#include <gtest/gtest.h>

#include "outcrop/bedrock/client.h"
#include "outcrop/bedrock/operations/get_evaluation_job.h"
#include "outcrop/bedrock/operations/list_evaluation_jobs.h"
#include "support/bedrock_fixture.h"
#include "support/scripted_server.h"
#include "support/secret_watch.h"

namespace {

using outcrop::bedrock::Client;
using ::testing::HasSubstr;
using ::testing::Not;
namespace test = outcrop::test;

TEST(Secrets, AreNoticedInALog) {
  EXPECT_NONFATAL_FAILURE(test::expect_no_secret("key secret/key+of/the/tests"), "a secret in");
  EXPECT_NONFATAL_FAILURE(test::expect_no_secret("AWS4-HMAC-SHA256 ... Signature=00"), "a secret in");
}

TEST(Secrets, AreLookedForInEveryLineAndError) {
  test::ScriptedServer server;
  server.otherwise(test::answer(403, R"({"message":"no"})", {{"x-amzn-errortype", "AccessDeniedException"}}));
  const std::size_t before = test::watched_texts();
  EXPECT_FALSE(Client(test::config_for(server.url())).list_evaluation_jobs({}));
  // The request, its answer, the end of the attempt and of the call; the error of both.
  EXPECT_GE(test::watched_texts() - before, 7u);
}

TEST(Secrets, ReachTheServerAllTheSame) {
  test::ScriptedServer server;
  EXPECT_TRUE(Client(test::config_for(server.url())).list_evaluation_jobs({}));
  EXPECT_EQ(server.requests()[0].header("x-amz-security-token"), test::kSessionToken);
}

TEST(Secrets, SensitiveMembersOfARequestAreInNoLine) {
  test::ScriptedServer server;
  outcrop::ClientConfig config = test::config_for(server.url());
  std::string log;
  config.log = outcrop::log_to(outcrop::LogLevel::trace, [&log](const auto& record) { log += to_string(record); });
  static_cast<void>(Client(config).get_evaluation_job({.job_identifier = "sensitive-identifier"}));
  EXPECT_THAT(server.requests()[0].target, HasSubstr("sensitive-identifier"));
  EXPECT_THAT(log, HasSubstr("GetEvaluationJob"));
  EXPECT_THAT(log, Not(HasSubstr("sensitive-identifier")));
}

TEST(Secrets, OfABearerTokenAreInNoLine) {
  test::ScriptedServer server;  // refused before anything is sent
  outcrop::ClientConfig config = test::config_for(server.url());
  config.credentials = nullptr;
  config.bearer_token = "bearer-token-of-the-tests";
  config.auth_scheme_preference = "httpBearerAuth";
  std::string told;
  config.log = outcrop::log_to(outcrop::LogLevel::trace, [&told](const auto& record) { told += to_string(record); });
  const auto page = Client(config).list_evaluation_jobs({});
  ASSERT_FALSE(page);
  EXPECT_THAT(told + to_string(page.error()), Not(HasSubstr("bearer-token-of-the-tests")));
}

}  // namespace
