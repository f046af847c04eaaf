// Settings of the machine that runs the tests (tests/support/hostile_machine.cc) don't reach them.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>

#include "outcrop/bedrock/client.h"
#include "outcrop/bedrock/operations/list_evaluation_jobs.h"
#include "support/bedrock_fixture.h"
#include "support/scripted_server.h"

namespace {

using ::testing::HasSubstr;
using ::testing::Not;
namespace test = outcrop::test;

TEST(MachineSettings, NeverReachAClientOfATest) {
  ASSERT_STREQ(std::getenv("AWS_ACCESS_KEY_ID"), "AKIDLEAKED");
  test::ScriptedServer server;
  const auto page = outcrop::bedrock::Client(test::config_for(server.url())).list_evaluation_jobs({});
  ASSERT_TRUE(page) << to_string(page.error());
  const std::vector<test::Received> requests = server.requests();
  for (const auto& [name, value] : requests.at(0).headers)
    EXPECT_THAT(value, Not(HasSubstr("leaked"))) << name;
}

TEST(MachineSettings, NeverGiveATestCredentials) {
  test::ScriptedServer server;
  outcrop::ClientConfig config = test::config_for(server.url());
  config.credentials = nullptr;
  const auto page = outcrop::bedrock::Client(config).list_evaluation_jobs({});
  ASSERT_FALSE(page);
  EXPECT_EQ(page.error().code, "MissingCredentials");
  EXPECT_TRUE(server.requests().empty());
}

TEST(MachineSettings, AreWhatAClientWithoutSeamsReads) {
  const auto page = outcrop::bedrock::Client().list_evaluation_jobs({});
  ASSERT_FALSE(page);
  EXPECT_THAT(page.error().message, HasSubstr("/ can't be read")) << "the files that AWS_CONFIG_FILE names";
}

}  // namespace
