// Which calls go through a proxy: settings in code and of the environment, and the grammar of NO_PROXY.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "outcrop/bedrock/client.h"
#include "outcrop/bedrock/operations/list_evaluation_jobs.h"
#include "support/aws_home.h"
#include "support/bedrock_fixture.h"
#include "support/scripted_server.h"

namespace {

using ::testing::IsEmpty;
using ::testing::SizeIs;
namespace test = outcrop::test;

class ProxySettings : public ::testing::Test {
 protected:
  // Whether the one call of such a client asks the proxy.
  bool is_proxied(const outcrop::ClientConfig& config) {
    const std::size_t before = proxy.requests().size();
    (void)outcrop::bedrock::Client(config).list_evaluation_jobs({});
    return proxy.requests().size() > before;
  }
  outcrop::ClientConfig config_with(test::AwsHome::Variables variables) {
    outcrop::ClientConfig config = test::config_for(server.url());
    config.seams = home.settings(std::move(variables)).seams;
    return config;
  }

  test::AwsHome home;
  test::ScriptedServer server;
  test::ScriptedServer proxy;
};

TEST_F(ProxySettings, VariablesNameTheProxy) {
  EXPECT_TRUE(is_proxied(config_with({{"http_proxy", proxy.url()}})));
  EXPECT_TRUE(is_proxied(config_with({{"HTTP_PROXY", proxy.url()}})));
  EXPECT_FALSE(is_proxied(config_with({{"https_proxy", proxy.url()}})));
  EXPECT_FALSE(is_proxied(config_with({})));
}

TEST_F(ProxySettings, VariableForAllSchemesNamesTheProxy) {
  EXPECT_TRUE(is_proxied(config_with({{"all_proxy", proxy.url()}})));
  EXPECT_TRUE(is_proxied(config_with({{"ALL_PROXY", proxy.url()}})));
  EXPECT_FALSE(is_proxied(config_with({{"ALL_PROXY", proxy.url()}, {"NO_PROXY", "127.0.0.0/8"}})));
}

TEST_F(ProxySettings, NoProxyNamesThePortToo) {
  const std::string port = std::to_string(server.port());
  EXPECT_FALSE(is_proxied(config_with({{"http_proxy", proxy.url()}, {"no_proxy", "127.0.0.1:" + port}})));
}

TEST_F(ProxySettings, CodeWinsOverVariables) {
  outcrop::ClientConfig config = config_with({{"http_proxy", "http://127.0.0.1:1"}, {"no_proxy", "*"}});
  config.http_proxy = proxy.url();
  config.no_proxy = "other.example";
  EXPECT_TRUE(is_proxied(config));
  config.no_proxy = "127.0.0.1";
  EXPECT_FALSE(is_proxied(config));
}

TEST_F(ProxySettings, EmptyTextInCodeMeansNone) {
  outcrop::ClientConfig config = config_with({{"http_proxy", proxy.url()}});
  config.http_proxy = "";
  EXPECT_FALSE(is_proxied(config));
  EXPECT_THAT(server.requests(), SizeIs(1));
}

TEST_F(ProxySettings, MetadataAndContainersAreNeverProxied) {
  server.otherwise(test::answer(404, "{}"));
  const test::AwsHome::Variables variables{{"http_proxy", proxy.url()},
                                           {"AWS_EC2_METADATA_SERVICE_ENDPOINT", server.url()},
                                           {"AWS_CONTAINER_CREDENTIALS_FULL_URI", server.url()}};
  EXPECT_FALSE(outcrop::instance_credentials(home.settings(variables))->resolve({}));
  EXPECT_FALSE(outcrop::container_credentials(home.settings(variables))->resolve({}));
  EXPECT_THAT(proxy.requests(), IsEmpty());
  EXPECT_THAT(server.requests(), SizeIs(3));
}

TEST_F(ProxySettings, StsIsProxied) {
  home.write(".aws/config",
             "[default]\nrole_arn = r\nsource_profile = b\n[profile b]\naws_access_key_id = a\n"
             "aws_secret_access_key = s\n");
  proxy.then(test::answer(403, "<ErrorResponse><Error><Code>AccessDenied</Code></Error></ErrorResponse>"));
  const auto result = outcrop::profile_credentials(
                          {}, home.settings({{"http_proxy", proxy.url()}, {"AWS_ENDPOINT_URL_STS", server.url()}}))
                          ->resolve({});
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().code, "AccessDenied");
  EXPECT_EQ(proxy.requests().at(0).target, server.url() + "/");
}

TEST_F(ProxySettings, ProxyInCodeIsThatOfTheClientsProvidersToo) {
  home.write(".aws/config",
             "[default]\nrole_arn = r\nsource_profile = b\n[profile b]\naws_access_key_id = a\n"
             "aws_secret_access_key = s\n");
  outcrop::ClientConfig config = config_with({{"AWS_ENDPOINT_URL_STS", server.url()}});
  config.credentials = nullptr;
  config.http_proxy = proxy.url();
  EXPECT_TRUE(is_proxied(config));
  EXPECT_EQ(proxy.requests().at(0).target, server.url() + "/");
  config.no_proxy = "127.0.0.1";
  EXPECT_FALSE(is_proxied(config));
}

struct Row {
  const char* no_proxy;
  const char* host;
  bool is_proxied;
};

TEST_F(ProxySettings, NoProxyIsAListOfHosts) {
  const Row kRows[] = {
      {"", "127.0.0.1", true},
      {"127.0.0.1", "127.0.0.1", false},
      {"127.0.0.2", "127.0.0.1", true},
      {"example.com,127.0.0.1", "127.0.0.1", false},
      {"example.com, 127.0.0.1", "127.0.0.1", false},
      {"example.com 127.0.0.1", "127.0.0.1", false},
      {"127.0.0.0/8", "127.0.0.1", false},
      {"10.0.0.0/8", "127.0.0.1", true},
      {"*", "127.0.0.1", false},
      {"localhost", "localhost", false},
      {"LOCALHOST", "localhost", false},
      {".localhost", "localhost", false},
      {"host", "localhost", true},
      {"other.example", "bedrock.example", true},
      {"rock.example", "bedrock.example", true},
      {"bedrock.example.com", "bedrock.example", true},
      {"*.localhost", "bedrock.localhost", false},
      {"*.localhost:1", "bedrock.localhost", true},
      {"[::1],127.0.0.1:1", "127.0.0.1", true},
  };
  for (const Row& row : kRows) {
    outcrop::ClientConfig config =
        test::config_for("http://" + std::string(row.host) + ':' + std::to_string(server.port()));
    config.http_proxy = proxy.url();
    config.no_proxy = row.no_proxy;
    EXPECT_EQ(is_proxied(config), row.is_proxied) << row.no_proxy << " for " << row.host;
  }
}

}  // namespace
