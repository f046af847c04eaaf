// Calls through a forward proxy.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "outcrop/bedrock/client.h"
#include "outcrop/bedrock/operations/list_evaluation_jobs.h"
#include "outcrop/testing.h"
#include "support/bedrock_fixture.h"
#include "support/certificates.h"
#include "support/scripted_server.h"
#include "support/tunnel_proxy.h"
#include "transport/curl_transport.h"

namespace {

using outcrop::bedrock::Client;
using outcrop::internal::CurlSettings;
using ::testing::AllOf;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::SizeIs;
namespace test = outcrop::test;

Client client(const std::string& url, CurlSettings settings) {
  outcrop::ClientConfig config = test::config_for(url);
  config.transport = outcrop::internal::make_curl_transport(std::move(settings));
  return Client(config);
}

TEST(Proxy, GetsPlainRequestsWithTheWholeUrl) {
  const test::ScriptedServer proxy;
  const auto page = client("http://bedrock.example:8080", {.http_proxy = proxy.url()}).list_evaluation_jobs({});
  ASSERT_TRUE(page) << to_string(page.error());
  const test::Received request = proxy.requests().at(0);
  EXPECT_EQ(request.target, "http://bedrock.example:8080/evaluation-jobs");
  EXPECT_EQ(request.header("host"), "bedrock.example:8080");
}

TEST(Proxy, SendsCredentialsOfItsUrlToTheProxyAlone) {
  const test::ScriptedServer proxy;
  const std::string url = "http://user:pass@127.0.0.1:" + std::to_string(proxy.port());
  EXPECT_TRUE(client("http://bedrock.example", {.http_proxy = url}).list_evaluation_jobs({}));
  EXPECT_EQ(proxy.requests().at(0).header("proxy-authorization"), "Basic dXNlcjpwYXNz");
}

TEST(Proxy, TunnelsTls) {
  const test::Authority authority;
  const test::TlsFiles files = authority.issue();
  const test::ScriptedServer server({.tls = &files});
  const test::TunnelProxy proxy;
  const Client tls = client(server.url(), {.ca_bundle = authority.bundle(), .https_proxy = proxy.url()});
  for (int i = 0; i < 2; ++i) {
    const auto page = tls.list_evaluation_jobs({});
    ASSERT_TRUE(page) << to_string(page.error());
    EXPECT_EQ(page.http_status(), 200);
  }
  EXPECT_THAT(proxy.targets(), ElementsAre("127.0.0.1:" + std::to_string(server.port())));
  EXPECT_EQ(server.requests()[0].header("proxy-connection").data(), nullptr);
}

TEST(Proxy, OverTlsIsTrustedByTheBundle) {
  const test::Authority authority;
  const test::TlsFiles files = authority.issue();
  const test::ScriptedServer proxy({.tls = &files});
  const auto page = client("http://bedrock.example", {.ca_bundle = authority.bundle(), .http_proxy = proxy.url()})
                        .list_evaluation_jobs({});
  EXPECT_TRUE(page) << page.error();
}

TEST(Proxy, IsLeftOutForHostsOfNoProxy) {
  const test::ScriptedServer server;
  const test::ScriptedServer proxy;
  EXPECT_TRUE(
      client(server.url(), {.http_proxy = proxy.url(), .no_proxy = "example.com,127.0.0.1"}).list_evaluation_jobs({}));
  EXPECT_TRUE(proxy.requests().empty());
}

TEST(Proxy, OfTheOtherSchemeIsNotUsed) {
  const test::ScriptedServer server;
  const test::ScriptedServer proxy;
  EXPECT_TRUE(client(server.url(), {.https_proxy = proxy.url()}).list_evaluation_jobs({}));
  EXPECT_TRUE(proxy.requests().empty());
}

TEST(Proxy, ThatRefusesTheTunnelIsNamed) {
  const test::TunnelProxy proxy("403 Forbidden");
  const auto page = client("https://127.0.0.1:1", {.https_proxy = proxy.url()}).list_evaluation_jobs({});
  ASSERT_FALSE(page);
  EXPECT_EQ(page.error().code, "ProxyFailed");
  EXPECT_THAT(page.error().message, HasSubstr("the proxy " + proxy.url() +
                                              " on the way to 127.0.0.1:1 refused with "
                                              "status 403"));
}

// It asks for a name and a password.
TEST(Proxy, ThatWantsToKnowWhoAsksIsNamed) {
  const test::TunnelProxy tunnel("407 Proxy Authentication Required");
  const auto tunneled = client("https://127.0.0.1:1", {.https_proxy = tunnel.url()}).list_evaluation_jobs({});
  ASSERT_FALSE(tunneled);
  EXPECT_EQ(tunneled.error().code, "ProxyFailed");
  EXPECT_THAT(tunneled.error().message,
              AllOf(HasSubstr("the proxy " + tunnel.url()), HasSubstr("407"), HasSubstr("user:password@")));

  test::ScriptedServer plain;
  plain.otherwise([](const test::Received&) { return test::answer(407, "<html>who are you?</html>"); });
  const std::string url = "http://me:hunter2@127.0.0.1:" + std::to_string(plain.port());
  const auto page = client("http://bedrock.example", {.http_proxy = url}).list_evaluation_jobs({});
  ASSERT_FALSE(page);
  EXPECT_EQ(page.error().code, "ProxyFailed");
  EXPECT_THAT(page.error().message, AllOf(HasSubstr("the proxy "), HasSubstr("407"), Not(HasSubstr("hunter2"))));
}

// Whoever isn't known now isn't known a second later.
TEST(Proxy, ThatWantsToKnowWhoAsksIsAskedOnce) {
  const test::TunnelProxy tunnel("407 Proxy Authentication Required");
  test::ScriptedServer plain;
  plain.otherwise([](const test::Received&) { return test::answer(407, ""); });
  for (const auto& [endpoint, proxy] :
       {std::pair{"https://127.0.0.1:1", tunnel.url()}, std::pair{"http://bedrock.example", plain.url()}}) {
    outcrop::ClientConfig config = test::config_for(endpoint, 3);
    config.http_proxy = config.https_proxy = proxy;
    const auto page = Client(config).list_evaluation_jobs({});
    ASSERT_FALSE(page);
    EXPECT_EQ(page.error().code, "ProxyFailed");
    EXPECT_EQ(page.error().attempts, 1);
  }
  EXPECT_THAT(tunnel.targets(), SizeIs(1));
  EXPECT_THAT(plain.requests(), SizeIs(1));

  const test::TunnelProxy busy("503 Service Unavailable");
  const outcrop::testing::FakeClock clock;
  outcrop::ClientConfig config = test::config_for("https://127.0.0.1:1", 2, clock);
  config.https_proxy = busy.url();
  const auto page = Client(config).list_evaluation_jobs({});
  ASSERT_FALSE(page);
  EXPECT_EQ(page.error().attempts, 2);
}

TEST(Proxy, StatusOfTheServiceItselfIsNotTheProxys) {
  test::ScriptedServer server;
  server.otherwise([](const test::Received&) { return test::answer(407, "{}"); });
  const auto page = client(server.url(), {}).list_evaluation_jobs({});
  ASSERT_FALSE(page);
  EXPECT_EQ(page.error().http_status, 407);
  EXPECT_THAT(page.error().message, Not(HasSubstr("proxy")));
}

TEST(Proxy, ThatRefusesTheConnectionIsNamed) {
  for (const char* endpoint : {"http://bedrock.example", "https://bedrock.example"}) {
    const auto page = client(endpoint, {.http_proxy = "http://me:hunter2@127.0.0.1:1",
                                        .https_proxy = "http://me:hunter2@127.0.0.1:1"})
                          .list_evaluation_jobs({});
    ASSERT_FALSE(page);
    EXPECT_EQ(page.error().code, "ProxyFailed") << endpoint;
    EXPECT_THAT(page.error().message,
                AllOf(HasSubstr("127.0.0.1:1 on the way to bedrock.example refused the connection"),
                      HasSubstr("no_proxy"), Not(HasSubstr("hunter2"))));
  }
}

TEST(Proxy, WhoseUrlIsNoneIsTold) {
  const struct {
    const char* url;
    const char* told;
  } kRows[] = {
      {"http://me:hunter2@127.0.0.1:99999", "Port"},
      {"http://me:hunter2@127.0.0.1:abc", "Port"},
      {"http://me:hunter2@x@127.0.0.1:1/y", ""},
      {"http://me:hunter2%00@127.0.0.1:1", "control character"},
      {"http://me:hunter2%0d%0aX@127.0.0.1:1", "control character"},
      {"ftp://me:hunter2@127.0.0.1:1", "scheme"},
      {"gopher://127.0.0.1:1", "scheme"},
      {"\"http://me:hunter2@127.0.0.1:1\"", ""},
      {"http://me:hunter2 x@127.0.0.1:1", ""},
      {"http://me:hunter2@[::1", ""},
  };
  for (const auto& row : kRows) {
    const auto page = client("http://bedrock.example", {.http_proxy = std::string(row.url)}).list_evaluation_jobs({});
    ASSERT_FALSE(page);
    if (*row.told) {
      EXPECT_EQ(page.error().kind, outcrop::ErrorKind::configuration) << row.url;
      EXPECT_THAT(page.error().message,
                  AllOf(HasSubstr("the proxy "), HasSubstr("can't be used: "), HasSubstr(row.told)));
    }
    EXPECT_THAT(page.error().message, AllOf(HasSubstr("proxy"), Not(HasSubstr("hunter2")))) << row.url;
    if (page.error().kind == outcrop::ErrorKind::configuration &&
        std::string_view(row.url).find('@') != std::string_view::npos) {
      EXPECT_THAT(page.error().message, HasSubstr("in a user name or password, @ is written %40")) << row.url;
    }
  }
}

TEST(Proxy, ThatBreaksTheTunnelIsNamed) {
  for (const char* said : {"", "SSH-2.0-x\r\n"}) {
    test::ScriptedServer proxy;
    proxy.otherwise([said](const test::Received&) { return test::raw(said); });
    const auto page = client("https://bedrock.example", {.https_proxy = proxy.url()}).list_evaluation_jobs({});
    ASSERT_FALSE(page);
    EXPECT_EQ(page.error().code, "ProxyFailed") << page.error().message;
    EXPECT_THAT(page.error().message, HasSubstr("the proxy " + proxy.url()));
  }
}

TEST(Proxy, IsNamedWhereItHandsOnNoTls) {
  test::ScriptedServer proxy;
  proxy.otherwise([](const test::Received&) { return test::raw("HTTP/1.1 200 OK\r\n\r\nno TLS at all"); });
  const auto page = client("https://bedrock.example", {.https_proxy = proxy.url()}).list_evaluation_jobs({});
  ASSERT_FALSE(page);
  EXPECT_EQ(page.error().code, "TlsHandshakeFailed");
  EXPECT_THAT(page.error().message, HasSubstr("with bedrock.example by the proxy " + proxy.url()));
}

TEST(Proxy, ThatIsNotThereIsNamed) {
  const auto page =
      client("http://127.0.0.1:1", {.http_proxy = "http://no-such-proxy.invalid:3128"}).list_evaluation_jobs({});
  ASSERT_FALSE(page);
  EXPECT_EQ(page.error().code, "ProxyFailed");
}

}  // namespace
