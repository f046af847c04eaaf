// TLS: who is trusted, and what a refusal says.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <iostream>
#include <optional>
#include <string>

#include "outcrop/bedrock/client.h"
#include "outcrop/bedrock/operations/list_evaluation_jobs.h"
#include "support/aws_home.h"
#include "support/bedrock_fixture.h"
#include "support/certificates.h"
#include "support/scripted_server.h"

namespace {

using outcrop::ErrorKind;
using outcrop::bedrock::Client;
using ::testing::HasSubstr;
namespace test = outcrop::test;

class Tls : public ::testing::Test {
 protected:
  Client client(const test::ScriptedServer& server) const {
    outcrop::ClientConfig config = test::config_for(server.url(), 3);
    config.ca_bundle = authority.bundle();
    return Client(config);
  }
  // What a server with that certificate leads to; never a request, and never a second attempt.
  outcrop::Error refusal_of(const test::Authority::Leaf& leaf) const {
    const test::TlsFiles files = authority.issue(leaf);
    const test::ScriptedServer server({.tls = &files});
    const auto page = client(server).list_evaluation_jobs({});
    EXPECT_FALSE(page);
    EXPECT_TRUE(server.requests().empty());
    EXPECT_EQ(server.connections(), 1u);
    return page ? outcrop::Error() : page.error();
  }

  test::Authority authority;
};

TEST_F(Tls, APrivateAuthorityIsTrustedWhenNamed) {
  const test::TlsFiles files = authority.issue();
  const test::ScriptedServer server({.tls = &files});
  const Client tls = client(server);
  for (int i = 0; i < 3; ++i) {
    const auto page = tls.list_evaluation_jobs({});
    EXPECT_TRUE(page) << to_string(page.error());
  }
  EXPECT_EQ(server.connections(), 1u);
}

TEST_F(Tls, APrivateAuthorityIsTrustedByVariableAndProfile) {
  const test::TlsFiles files = authority.issue();
  const test::ScriptedServer server({.tls = &files});
  const test::AwsHome home;
  const auto is_trusted = [&](test::AwsHome::Variables variables, const std::string& profile) {
    home.write(".aws/config", "[default]\n" + profile);
    variables.emplace("AWS_EC2_METADATA_DISABLED", "true");
    outcrop::ClientConfig config = test::config_for(server.url());
    config.seams = home.settings(std::move(variables)).seams;
    return static_cast<bool>(Client(config).list_evaluation_jobs({}));
  };
  EXPECT_TRUE(is_trusted({{"AWS_CA_BUNDLE", authority.bundle()}}, ""));
  EXPECT_TRUE(is_trusted({{"REQUESTS_CA_BUNDLE", authority.bundle()}}, ""));
  EXPECT_TRUE(is_trusted({}, "ca_bundle = " + authority.bundle() + '\n'));
  EXPECT_FALSE(is_trusted({}, ""));
}

TEST_F(Tls, APrivateAuthorityIsRefusedWhenNotNamed) {
  const test::TlsFiles files = authority.issue();
  const test::ScriptedServer server({.tls = &files});
  const auto page = Client(test::config_for(server.url(), 3)).list_evaluation_jobs({});
  ASSERT_FALSE(page);
  EXPECT_EQ(page.error().kind, ErrorKind::network);
  EXPECT_EQ(page.error().code, "CertificateRejected");
  EXPECT_THAT(page.error().message, HasSubstr("AWS_CA_BUNDLE"));
  EXPECT_TRUE(server.requests().empty());
}

TEST_F(Tls, AnotherAuthorityIsRefused) {
  const test::Authority other;
  const test::TlsFiles files = other.issue();
  const test::ScriptedServer server({.tls = &files});
  const auto page = client(server).list_evaluation_jobs({});
  ASSERT_FALSE(page);
  EXPECT_EQ(page.error().code, "CertificateRejected");
}

TEST_F(Tls, AWrongHostNameIsRefused) {
  const outcrop::Error error = refusal_of({.alternative_name = "DNS:bedrock.us-east-1.amazonaws.com"});
  EXPECT_EQ(error.code, "CertificateRejected");
  EXPECT_EQ(error.attempts, 1);
}

TEST_F(Tls, AnExpiredCertificateIsRefused) {
  const outcrop::Error error = refusal_of({.begins = -7200, .ends = -3600});
  EXPECT_EQ(error.code, "CertificateRejected");
  EXPECT_THAT(error.message, HasSubstr("expired"));
}

TEST_F(Tls, ACertificateOfTheFutureIsRefused) {
  EXPECT_EQ(refusal_of({.begins = 3600, .ends = 7200}).code, "CertificateRejected");
}

TEST_F(Tls, AMissingBundleIsAConfigurationErrorThatNamesIt) {
  const test::TlsFiles files = authority.issue();
  const test::ScriptedServer server({.tls = &files});
  outcrop::ClientConfig config = test::config_for(server.url(), 3);
  config.ca_bundle = "/nowhere/ca.pem";
  const auto page = Client(config).list_evaluation_jobs({});
  ASSERT_FALSE(page);
  EXPECT_EQ(page.error().kind, ErrorKind::configuration);
  EXPECT_THAT(page.error().message, HasSubstr("/nowhere/ca.pem"));
}

TEST_F(Tls, AnyCertificateIsTakenWhereTheProgramSaysSo) {
  const test::Authority other;
  for (const test::Authority::Leaf& leaf :
       {test::Authority::Leaf{}, {.alternative_name = "DNS:elsewhere.example"}, {.begins = -7200, .ends = -3600}}) {
    const test::TlsFiles files = other.issue(leaf);
    const test::ScriptedServer server({.tls = &files});
    for (const std::optional<std::string>& bundle : {std::optional<std::string>(), {authority.bundle()}}) {
      outcrop::ClientConfig config = test::config_for(server.url(), 3);
      config.ca_bundle = bundle;
      config.verify_certificates = false;
      const auto page = Client(config).list_evaluation_jobs({});
      EXPECT_TRUE(page) << to_string(page.error());
    }
  }
}

// Who takes keys from anybody signs what anybody wants.
TEST_F(Tls, CredentialsAreTakenFromNobodyUnknownAllTheSame) {
  const test::TlsFiles files = authority.issue();
  const test::ScriptedServer server({.tls = &files});
  const test::AwsHome home;
  outcrop::ClientConfig config = test::config_for(server.url());
  config.verify_certificates = false;
  config.credentials = nullptr;
  config.seams = home.settings({{"AWS_EC2_METADATA_DISABLED", "true"},
                                {"AWS_CONTAINER_CREDENTIALS_FULL_URI", server.url() + "/keys"}})
                     .seams;
  const auto page = Client(config).list_evaluation_jobs({});
  ASSERT_FALSE(page);
  EXPECT_EQ(page.error().code, "CertificateRejected") << to_string(page.error());
  EXPECT_TRUE(server.requests().empty());
}

TEST_F(Tls, AServerThatGoesAwayDoesNotKillTheProgram) {
  const test::TlsFiles files = authority.issue();
  test::ScriptedServer server({.tls = &files});
  server.otherwise(
      {{.kind = test::Act::Kind::send, .bytes = test::http_text(200, "{}")}, {.kind = test::Act::Kind::reset}});
  for (int i = 0; i < 20; ++i) {
    const Client tls = client(server);  // its end says goodbye on a connection that is no more
    EXPECT_TRUE(tls.list_evaluation_jobs({}));
    static_cast<void>(tls.list_evaluation_jobs({}));
  }
}

// In a process of its own, whose OpenSSL would speak what the machine's may not.
TEST(TlsDeathTest, VersionsBefore12AreNotSpoken) {
  GTEST_FLAG_SET(death_test_style, "threadsafe");
  const auto begins_no_call = [] {
    const test::TemporaryFolder folder;
    const std::string settings = folder.path() + "/openssl.cnf";
    std::ofstream(settings) << "openssl_conf = all\n[all]\nssl_conf = ssl\n[ssl]\nsystem_default = lax\n[lax]\n"
                               "MinProtocol = TLSv1\nCipherString = DEFAULT@SECLEVEL=0\n";
    ::setenv("OPENSSL_CONF", settings.c_str(), 1);
    const test::Authority authority;
    const test::TlsFiles files = authority.issue();
    const test::ScriptedServer server({.tls = &files, .outdated_tls = true});
    outcrop::ClientConfig config = test::config_for(server.url());
    config.ca_bundle = authority.bundle();
    const auto page = Client(config).list_evaluation_jobs({});
    std::cerr << (page ? "it answers" : page.error().code);
    return !page;
  };
  EXPECT_EXIT(std::exit(begins_no_call() ? 0 : 1), ::testing::ExitedWithCode(0), "TlsHandshakeFailed");
}

}  // namespace
