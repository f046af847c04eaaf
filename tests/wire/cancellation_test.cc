// Cancelling from another thread, wherever the call is.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>

#include "outcrop/bedrock/client.h"
#include "outcrop/bedrock/operations/list_evaluation_jobs.h"
#include "outcrop/bedrock/operations/tag_resource.h"
#include "support/bedrock_fixture.h"
#include "support/certificates.h"
#include "support/scripted_server.h"

namespace {

using namespace std::chrono_literals;
using outcrop::CancellationSource;
using outcrop::ErrorKind;
using outcrop::bedrock::Client;

// A call stops within 100 ms where the machine lets it; a busy one is late by itself, and no test waits for a limit of
// time instead, since each call has to end as cancelled.
constexpr std::chrono::seconds kSoon{5};
namespace test = outcrop::test;

// Calls, cancels once `is_there`, and says how long the call went on after that.
template <class Call, class IsThere>
std::chrono::nanoseconds time_to_stop_call(Call call, IsThere is_there) {
  CancellationSource source;
  std::chrono::steady_clock::time_point returned;
  std::thread caller([&] {
    const auto answer = call(outcrop::CallOptions{.cancellation = source.token()});
    returned = std::chrono::steady_clock::now();
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().kind, ErrorKind::cancelled) << to_string(answer.error());
    EXPECT_EQ(answer.error().code, "Cancelled");
  });
  EXPECT_TRUE(is_there());
  const auto cancelled = std::chrono::steady_clock::now();
  source.cancel();
  caller.join();
  return returned - cancelled;
}

template <class IsThere>
std::chrono::nanoseconds time_to_stop(const Client& client, IsThere is_there) {
  return time_to_stop_call([&client](const auto& options) { return client.list_evaluation_jobs({}, options); },
                           is_there);
}

class Cancellation : public ::testing::Test {
 protected:
  test::ScriptedServer server;
  Client client{test::config_for(server.url(), 3)};
};

TEST_F(Cancellation, WhileConnecting) {
  const test::Authority authority;
  const test::TlsFiles files = authority.issue();
  const test::ScriptedServer deaf({.tls = &files, .deaf = true});
  outcrop::ClientConfig config = test::config_for(deaf.url());
  config.ca_bundle = authority.bundle();
  const Client tls(config);
  EXPECT_LT(time_to_stop(tls, [&] { return deaf.wait_for_connections(1); }), kSoon);
}

TEST_F(Cancellation, WhileSending) {
  const std::string more_than_any_buffer(std::size_t{12} << 20, 'x');
  auto soonest = std::chrono::nanoseconds::max();  // of a few tries: a busy machine is late by itself
  for (int i = 0; i < 5 && soonest >= 100ms; ++i) {
    const test::ScriptedServer deaf({.deaf = true});
    const Client talking(test::config_for(deaf.url()));
    const auto tag = [&](const outcrop::CallOptions& options) {
      return talking.tag_resource({.resource_arn = more_than_any_buffer, .tags = {{{.key = "k", .value = "v"}}}},
                                  options);
    };
    soonest = std::min(soonest, time_to_stop_call(tag, [&] { return deaf.wait_for_connections(1); }));
  }
  EXPECT_LT(soonest, kSoon);
}

TEST_F(Cancellation, WhileWaitingForTheAnswer) {
  server.otherwise(test::stall());
  EXPECT_LT(time_to_stop(client, [&] { return server.wait_for_requests(1); }), kSoon);
}

TEST_F(Cancellation, WithinTheBody) {
  server.otherwise({{.kind = test::Act::Kind::send, .bytes = "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{"},
                    {.kind = test::Act::Kind::stall}});
  EXPECT_LT(time_to_stop(client, [&] { return server.wait_for_requests(1); }), kSoon);
}

TEST_F(Cancellation, WhileBackingOff) {
  server.otherwise(test::answer(503, "", {{"x-amz-retry-after", "5000"}}));
  EXPECT_LT(time_to_stop(client, [&] { return server.wait_for_requests(1); }), kSoon);
}

TEST_F(Cancellation, WhileWaitingForAConnection) {
  outcrop::ClientConfig config = test::config_for(server.url());
  config.max_connections = 1;
  const Client narrow(config);
  server.otherwise(test::stall());
  CancellationSource source;
  std::thread holder([&] { EXPECT_FALSE(narrow.list_evaluation_jobs({}, {.cancellation = source.token()})); });
  EXPECT_TRUE(server.wait_for_requests(1));
  EXPECT_LT(time_to_stop(narrow, [] { return true; }), kSoon);
  source.cancel();
  holder.join();
}

// Credentials that never come, from a provider that heeds the token as it should.
class SlowCredentials final : public outcrop::CredentialsProvider {
 public:
  outcrop::Result<outcrop::CredentialsPtr> resolve(const outcrop::ResolveOptions& options) override {
    asked = true;
    while (!options.cancellation.cancelled()) std::this_thread::yield();
    return outcrop::Error{.kind = ErrorKind::cancelled, .code = "Cancelled", .message = "gave up"};
  }
  std::string name() const override { return "slow"; }
  std::atomic<bool> asked{};
};

TEST_F(Cancellation, WhileCredentialsAreLookedFor) {
  outcrop::ClientConfig config = test::config_for(server.url());
  const auto provider = std::make_shared<SlowCredentials>();
  config.credentials = provider;
  const Client slow(config);
  EXPECT_LT(time_to_stop(slow,
                         [&] {
                           while (!provider->asked) std::this_thread::yield();
                           return true;
                         }),
            kSoon);
}

TEST_F(Cancellation, OneSourceEndsManyCalls) {
  server.otherwise(test::stall());
  CancellationSource source;
  std::vector<std::thread> callers;
  std::atomic<int> cancelled{};
  for (int i = 0; i < 20; ++i)
    callers.emplace_back([&] {
      const auto page = client.list_evaluation_jobs({}, {.cancellation = source.token()});
      if (!page && page.error().kind == ErrorKind::cancelled) ++cancelled;
    });
  EXPECT_TRUE(server.wait_for_requests(20));
  source.cancel();
  for (std::thread& caller : callers) caller.join();
  EXPECT_EQ(cancelled, 20);
}

TEST_F(Cancellation, AConnectionIsUsableAfterACancelledCall) {
  server.then(test::stall());
  time_to_stop(client, [&] { return server.wait_for_requests(1); });
  EXPECT_TRUE(client.list_evaluation_jobs({}));
}

TEST_F(Cancellation, DestroyingTheSourceCancelsNothing) {
  outcrop::CallOptions options;
  {
    const CancellationSource source;
    options.cancellation = source.token();
  }
  EXPECT_TRUE(client.list_evaluation_jobs({}, options));
}

}  // namespace
