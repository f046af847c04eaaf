// URLs in errors, logs and listings of settings: where they lead, and no password.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/shown_url.h"
#include "outcrop/bedrock/client.h"
#include "outcrop/bedrock/operations/list_evaluation_jobs.h"
#include "outcrop/effective_config.h"
#include "support/aws_home.h"
#include "support/bedrock_fixture.h"
#include "support/scripted_server.h"
#include "support/tunnel_proxy.h"

namespace {

using outcrop::bedrock::Client;
using outcrop::internal::shown_url;
using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;
namespace test = outcrop::test;

struct Row {
  const char* url;
  const char* shown;
};

TEST(ShownUrl, HasNoUser) {
  const Row kRows[] = {
      {"", ""},
      {"http://host", "http://host"},
      {"https://host:443/path/of%20it", "https://host:443/path/of%20it"},
      {"http://[::1]:8080/", "http://[::1]:8080/"},
      {"host:3128", "host:3128"},
      {"http://user@host", "http://***@host"},
      {"http://user:pa55@host:3128/path", "http://***@host:3128/path"},
      {"http://:pa55@host", "http://***@host"},
      {"http://user:p@pa55@host", "http://***@host"},
      {"http://user:p/pa55@host", "http://***@host"},
      {"http://user:p?pa55@host", "http://***@host"},
      {"http://user:p#pa55@host", "http://***@host"},
      {"http://user:p://pa55@host", "http://***@host"},
      {"http://user:p\\pa55@host", "http://***@host"},
      {"http://user:p%40pa55@host", "http://***@host"},
      {"http://user:pa55%40host", "http://***@host"},
      {"HTTP://user:pa55@host", "HTTP://***@host"},
      {"Socks5h://user:pa55@host", "Socks5h://***@host"},
      {"user:pa55@host:3128", "***@host:3128"},
      {"pa55://user@host", "***@host"},
      {"http:/user:pa55@host", "***@host"},
      {"http:user:pa55@host", "***@host"},
      {"//user:pa55@host", "***@host"},
      {" http://user:pa55@host", "***@host"},
      {"http://user:pa55@", "http://***@"},
      {"http://user:pa55@[::1]:3128", "http://***@[::1]:3128"},
      {"http://user:pa55", "http://user:***"},
      {"user:pa55", "user:***"},
      {"http://[::1]:pa55", "http://[::1]:***"},
      {"https://host/path?token=pa55", "https://host/path?***"},
      {"https://host#pa55", "https://host#***"},
      {"https://host/path:with/colon", "https://host/path:with/colon"},
  };
  for (const Row& row : kRows) EXPECT_EQ(shown_url(row.url), row.shown) << row.url;
}

constexpr const char* kProxies[] = {
    "http://pa55user:pa55word@no-such-host.invalid:3128",
    "http://pa55user:pa55/word@127.0.0.1:1",
    "http://pa55user:pa55@word@127.0.0.1:1",
    "http://pa55user:pa55%40word@no-such-host.invalid",
    "http://pa55user:pa55%00word@127.0.0.1:1",
    "http://pa55user:pa55word%40127.0.0.1",
    "http://pa55user:pa55word@127.0.0.1:port",
    "http://pa55user:pa55word@[::1",
    "http://pa55user:pa55word@bad host",
    "http://pa55user:pa55word@",
    "HTTP://pa55user:pa55word@no-such-host.invalid",
    "pa55user:pa55word@no-such-host.invalid:3128",
    "htp://pa55user:pa55word@127.0.0.1:1",
    "http:/pa55user:pa55word@127.0.0.1:1",
    "socks5://pa55user:pa55word@127.0.0.1:1",
    "http://user:pa55word",
    "user:pa55word",
};

class ProxyPassword : public ::testing::TestWithParam<const char*> {
 protected:
  // All that a client says about a call through this proxy to `url`, in errors and log.
  static std::string told(const std::string& url) {
    outcrop::ClientConfig config = test::config_for(url, 2, outcrop::testing::FakeClock());
    config.http_proxy = config.https_proxy = GetParam();
    std::string text;
    config.log = outcrop::log_to(outcrop::LogLevel::trace, [&text](const auto& record) { text += to_string(record); });
    const auto page = Client(config).list_evaluation_jobs({});
    EXPECT_FALSE(page);
    return text + to_string(page.error()) + page.error().code;
  }
};

TEST_P(ProxyPassword, IsInNoErrorAndNoLine) {
  for (const char* const url : {"http://127.0.0.1:2", "https://127.0.0.1:2"})
    EXPECT_THAT(told(url), AllOf(HasSubstr("127.0.0.1:2"), Not(HasSubstr("pa55")))) << url;
}

TEST_P(ProxyPassword, IsInNoListingOfSettings) {
  const test::AwsHome home;
  const outcrop::ClientConfig config{.region = "us-east-1",
                                     .seams = home.settings({{"http_proxy", GetParam()},
                                                             {"HTTPS_PROXY", GetParam()},
                                                             {"AWS_ENDPOINT_URL", GetParam()},
                                                             {"AWS_EC2_METADATA_SERVICE_ENDPOINT", GetParam()}})
                                                  .seams};
  const outcrop::EffectiveConfig listing = outcrop::effective_config(config);
  ASSERT_GT(listing.settings.size(), 20u);
  for (const outcrop::EffectiveSetting& setting : listing.settings)
    EXPECT_THAT(setting.value, Not(HasSubstr("pa55"))) << setting.name;
  ASSERT_TRUE(listing.problem);
  EXPECT_THAT(to_string(*listing.problem), Not(HasSubstr("pa55")));
}

TEST_P(ProxyPassword, IsInNoErrorOfCredentialsWhoseUrlItIs) {
  const test::AwsHome home;
  home.write(".aws/config",
             "[default]\nrole_arn = r\nsource_profile = b\n[profile b]\naws_access_key_id = a\n"
             "aws_secret_access_key = s\n[profile sso]\nsso_session = s\nsso_account_id = 1\nsso_role_name = r\n"
             "[sso-session s]\nsso_region = us-east-1\nsso_start_url = " +
                 std::string(GetParam()) + '\n');
  const auto error_of = [](const outcrop::CredentialsProviderPtr& provider) {
    const auto credentials = provider->resolve({});
    EXPECT_FALSE(credentials);
    return to_string(credentials.error());
  };
  const std::string url = GetParam();
  for (const std::string& error : {
           error_of(outcrop::container_credentials(home.settings({{"AWS_CONTAINER_CREDENTIALS_FULL_URI", url}}))),
           error_of(outcrop::container_credentials(home.settings({{"AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", url}}))),
           error_of(outcrop::instance_credentials(home.settings({{"AWS_EC2_METADATA_SERVICE_ENDPOINT", url}}))),
           error_of(outcrop::profile_credentials({}, home.settings({{"AWS_ENDPOINT_URL_STS", url}}))),
           error_of(outcrop::profile_credentials(
               {}, home.settings({{"https_proxy", url}, {"AWS_ENDPOINT_URL_STS", "https://127.0.0.1:2"}}))),
           error_of(outcrop::profile_credentials("sso", home.settings())),
       })
    EXPECT_THAT(error, Not(HasSubstr("pa55")));
}

INSTANTIATE_TEST_SUITE_P(Of, ProxyPassword, ::testing::ValuesIn(kProxies));

}  // namespace
