// Metrics of real exchanges.
#include "outcrop/metrics.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "outcrop/bedrock/client.h"
#include "outcrop/bedrock/operations/list_evaluation_jobs.h"
#include "outcrop/bedrock/operations/tag_resource.h"
#include "support/bedrock_fixture.h"
#include "support/certificates.h"
#include "support/scripted_server.h"

namespace {

using outcrop::CallMetrics;
using outcrop::bedrock::Client;
using ::testing::HasSubstr;
namespace test = outcrop::test;

// What HTTP/1.1 writes for a request, its body included.
std::size_t written(const test::Received& request) {
  std::size_t bytes = request.method.size() + request.target.size() + std::string("  HTTP/1.1\r\n\r\n").size();
  for (const auto& [name, value] : request.headers) bytes += name.size() + value.size() + std::string(": \r\n").size();
  return bytes + request.body.size();
}

class Metrics : public ::testing::Test {
 protected:
  test::ScriptedServer server;
  Client client{test::config_for(server.url(), 3)};
};

TEST_F(Metrics, CountTheBytesOfARequestAndItsAnswer) {
  const auto page = client.list_evaluation_jobs({});
  const CallMetrics metrics = page.metrics();
  EXPECT_EQ(metrics.bytes_sent, written(server.requests()[0]));
  EXPECT_EQ(metrics.bytes_received, test::http_text(200, "{}", {{"Content-Type", "application/json"}}).size());
}

TEST_F(Metrics, CountTheBytesOfABody) {
  const auto tagged = client.tag_resource({.resource_arn = "arn", .tags = {{{.key = "k", .value = "v"}}}});
  EXPECT_EQ(tagged.metrics().bytes_sent, written(server.requests()[0]));
}

TEST_F(Metrics, CountAllAttempts) {
  server.then(test::answer(503, "none"));
  const auto page = client.list_evaluation_jobs({});
  const CallMetrics metrics = page.metrics();
  EXPECT_EQ(metrics.attempts, 2);
  EXPECT_EQ(metrics.bytes_sent, written(server.requests()[0]) + written(server.requests()[1]));
  EXPECT_GT(metrics.bytes_sent, metrics.last_attempt.bytes_sent);
}

TEST_F(Metrics, TellTheTimesOfANewConnection) {
  const auto page = client.list_evaluation_jobs({});
  const CallMetrics metrics = page.metrics();
  EXPECT_FALSE(metrics.last_attempt.connection_reused);
  EXPECT_GT(metrics.last_attempt.connect.count(), 0);
  EXPECT_EQ(metrics.last_attempt.tls.count(), 0);
  EXPECT_GE(metrics.last_attempt.first_byte, metrics.last_attempt.connect);
  EXPECT_GE(metrics.last_attempt.total, metrics.last_attempt.first_byte);
  EXPECT_GE(metrics.total, metrics.last_attempt.total);
  EXPECT_GT(metrics.decode.count(), 0);
}

TEST_F(Metrics, TellThatAConnectionWasKept) {
  EXPECT_TRUE(client.list_evaluation_jobs({}));
  const auto page = client.list_evaluation_jobs({});
  EXPECT_TRUE(page.metrics().last_attempt.connection_reused);
  EXPECT_EQ(page.metrics().last_attempt.connect.count(), 0);
  EXPECT_GT(page.metrics().last_attempt.first_byte.count(), 0);
}

TEST_F(Metrics, TellTheTimeOfTheHandshake) {
  const test::Authority authority;
  const test::TlsFiles files = authority.issue();
  const test::ScriptedServer secure({.tls = &files});
  outcrop::ClientConfig config = test::config_for(secure.url());
  config.ca_bundle = authority.bundle();
  const auto page = Client(config).list_evaluation_jobs({});
  ASSERT_TRUE(page) << to_string(page.error());
  EXPECT_GT(page.metrics().last_attempt.tls.count(), 0);
}

TEST_F(Metrics, OfACallWhoseServerIsGoneTellItsAttempts) {
  server.otherwise(test::reset());
  const auto page = client.list_evaluation_jobs({});
  ASSERT_FALSE(page);
  EXPECT_EQ(page.metrics().attempts, 3);
  EXPECT_GT(page.metrics().bytes_sent, 0u);
  EXPECT_EQ(page.metrics().bytes_received, 0u);
}

TEST_F(Metrics, PagesSayInTheUserAgentWhatTheyAre) {
  for (const auto& page : client.list_evaluation_jobs_pages({})) EXPECT_TRUE(page);
  EXPECT_TRUE(client.list_evaluation_jobs({}));
  EXPECT_THAT(std::string(server.requests()[0].header("user-agent")), HasSubstr(" m/E,N,C"));
  EXPECT_THAT(std::string(server.requests()[1].header("user-agent")), ::testing::Not(HasSubstr(",C")));
}

}  // namespace
