// Calls of a client that lacks a region, credentials or a safe way for its token: nothing is sent, and the error says
// what to do.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "outcrop/bedrock/client.h"
#include "outcrop/bedrock/operations/list_evaluation_jobs.h"
#include "support/aws_home.h"
#include "support/bedrock_fixture.h"
#include "support/scripted_server.h"

namespace {

using outcrop::Error;
using outcrop::ErrorKind;
using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;
namespace test = outcrop::test;

class BadSetup : public ::testing::Test {
 protected:
  // Of a client that finds only these variables, and the files in `home`.
  Error failure(test::AwsHome::Variables variables, outcrop::ClientConfig config = {}) {
    variables.emplace("AWS_EC2_METADATA_DISABLED", "true");
    config.seams = home.settings(std::move(variables)).seams;
    if (!config.endpoint_url) config.endpoint_url = server.url();
    const auto page = outcrop::bedrock::Client(config).list_evaluation_jobs({});
    EXPECT_FALSE(page);
    EXPECT_TRUE(server.requests().empty());
    return page ? Error() : page.error();
  }

  test::AwsHome home;
  test::ScriptedServer server;
};

TEST_F(BadSetup, MissingRegionSaysWhereToSetIt) {
  const Error error = failure({});
  EXPECT_EQ(error.kind, ErrorKind::configuration);
  EXPECT_EQ(error.code, "MissingRegion");
  EXPECT_THAT(error.message, AllOf(HasSubstr("ClientConfig::region"), HasSubstr("AWS_REGION"),
                                   HasSubstr("profile \"default\" in ~/.aws/config")));
  EXPECT_EQ(error.attempts, 0);
}

// As when no descriptor was left to read the file with.
TEST_F(BadSetup, ThatWasMendedIsNoneForTheSameClient) {
  home.write(".aws/config", "[default]\nregion = us-east-1\nretry_mode = often\n");
  outcrop::ClientConfig config;
  config.endpoint_url = server.url();
  config.seams = home.settings({{"AWS_ACCESS_KEY_ID", "AKIDEXAMPLE"}, {"AWS_SECRET_ACCESS_KEY", "secret"}}).seams;
  const outcrop::bedrock::Client client(config);
  const auto failed = client.list_evaluation_jobs({});
  EXPECT_TRUE(!failed && failed.error().kind == ErrorKind::configuration);
  home.write(".aws/config", "[default]\nregion = us-east-1\n");
  const auto page = client.list_evaluation_jobs({});
  EXPECT_TRUE(page) << page.error();
}

TEST_F(BadSetup, RegionThatCouldLeadElsewhereIsRefused) {
  EXPECT_EQ(failure({{"AWS_REGION", "evil.example/#"}}).code, "InvalidRegion");
}

TEST_F(BadSetup, MissingCredentialsTellWhatWasTriedAndWhatToDo) {
  const Error error = failure({{"AWS_REGION", "us-east-1"}});
  EXPECT_EQ(error.kind, ErrorKind::credentials);
  EXPECT_EQ(error.code, "MissingCredentials");
  EXPECT_THAT(error.message,
              AllOf(HasSubstr("Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY"), HasSubstr("AWS_PROFILE"),
                    HasSubstr("environment: AWS_ACCESS_KEY_ID is not set"),
                    HasSubstr("profile \"default\": it is neither in ~/.aws/config nor in ~/.aws/credentials"),
                    HasSubstr("web identity: AWS_WEB_IDENTITY_TOKEN_FILE is not set"),
                    HasSubstr("container: neither AWS_CONTAINER_CREDENTIALS_RELATIVE_URI nor"),
                    HasSubstr("EC2 instance metadata: AWS_EC2_METADATA_DISABLED is true")));
}

TEST_F(BadSetup, ProfileWithoutCredentialsSaysWhatItLacks) {
  home.write(".aws/config", "[profile dev]\nregion = us-east-1\n");
  EXPECT_THAT(failure({{"AWS_PROFILE", "dev"}}).message,
              HasSubstr("profile \"dev\": it holds none; give it aws_access_key_id"));
}

TEST_F(BadSetup, UnreachableMetadataIsNamed) {
  int port = 0;
  {
    const test::ScriptedServer gone;
    port = gone.port();
  }
  const std::string url = "http://127.0.0.1:" + std::to_string(port);
  EXPECT_THAT(failure({{"AWS_REGION", "us-east-1"},
                       {"AWS_EC2_METADATA_DISABLED", "false"},
                       {"AWS_EC2_METADATA_SERVICE_ENDPOINT", url}})
                  .message,
              HasSubstr("EC2 instance metadata: "));
}

TEST_F(BadSetup, RoleProfileNamesTheStepThatFails) {
  home.write(".aws/config",
             "[profile dev]\nregion = us-east-1\nrole_arn = arn\nsource_profile = base\n"
             "[profile base]\nregion = us-east-1\n");
  EXPECT_THAT(failure({{"AWS_PROFILE", "dev"}}).message,
              AllOf(HasSubstr("source_profile of profile \"dev\""), HasSubstr("profile \"base\"")));
}

TEST_F(BadSetup, SsoProfileSaysHowToLogIn) {
  home.write(".aws/config",
             "[profile dev]\nregion = us-east-1\nsso_session = s\nsso_account_id = 1\nsso_role_name = r\n"
             "[sso-session s]\nsso_region = us-east-1\nsso_start_url = https://x\n");
  EXPECT_THAT(failure({{"AWS_PROFILE", "dev"}}).message, HasSubstr("run: aws sso login --profile dev"));
}

TEST_F(BadSetup, ProcessProfileTellsWhatItsProgramSays) {
  home.write(".aws/config",
             "[profile dev]\nregion = us-east-1\ncredential_process = /bin/sh -c 'echo log in first >&2; exit 1'\n");
  EXPECT_THAT(failure({{"AWS_PROFILE", "dev"}}).message,
              AllOf(HasSubstr("profile \"dev\""), HasSubstr("exit code 1"), HasSubstr("log in first")));
}

TEST_F(BadSetup, BearerTokenIsNotSentInTheClear) {
  const Error error = failure({{"AWS_REGION", "us-east-1"}, {"AWS_BEARER_TOKEN_BEDROCK", "hush"}});
  EXPECT_EQ(error.code, "BearerTokenOverHttp");
  EXPECT_THAT(error.message, AllOf(HasSubstr("https"), Not(HasSubstr("hush"))));
}

}  // namespace
