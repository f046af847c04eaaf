// What a forked child may touch of its parent's calls: nothing. It starts anew, and the parent goes on undisturbed.
#include <fcntl.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include <algorithm>
#include <atomic>
#include <csignal>
#include <filesystem>
#include <memory>
#include <set>
#include <string>
#include <thread>
#include <vector>

#include "outcrop/bedrock/client.h"
#include "outcrop/bedrock/operations/list_evaluation_jobs.h"
#include "support/aws_home.h"
#include "support/bedrock_fixture.h"
#include "support/forked_child.h"
#include "support/jobs.h"
#include "support/scripted_server.h"

namespace {

using outcrop::bedrock::Client;
namespace test = outcrop::test;

// What the process has open, but for the sockets of the server, whose own port is `port`.
std::set<int> descriptors(int port) {
  std::set<int> found;
  for (const auto& entry : std::filesystem::directory_iterator("/proc/self/fd")) {
    const int descriptor = std::stoi(entry.path().filename());
    sockaddr_in own{};
    socklen_t size = sizeof own;
    ::getsockname(descriptor, reinterpret_cast<sockaddr*>(&own), &size);
    if (own.sin_family != AF_INET || ntohs(own.sin_port) != port) found.insert(descriptor);
  }
  return found;
}

// A child sees the mark on what it has of its parent, whatever its kind and number.
constexpr int kMark = SIGURG;
void mark(int descriptor) { ::fcntl(descriptor, F_SETSIG, kMark); }
bool is_marked(int descriptor) { return ::fcntl(descriptor, F_GETSIG) == kMark; }

// Whoever reads the file of this number, from 0, waits until `go_on`.
class SlowFiles final : public outcrop::internal::Environment {
 public:
  SlowFiles(test::AwsHome::Variables variables, int number)
      : inner_(outcrop::internal::make_environment(std::move(variables))), left_(number) {}

  std::optional<std::string> variable(const std::string& name) const override { return inner_->variable(name); }
  outcrop::internal::FileText read_file(const std::string& path) const override {
    if (left_-- == 0) {
      state = State::reading;
      state.notify_all();
      state.wait(State::reading);
    }
    return inner_->read_file(path);
  }
  std::string replace_file(const std::string& path, std::string_view content) const override {
    return inner_->replace_file(path, content);
  }

  enum class State { begun, reading, over };
  mutable std::atomic<State> state{};

 private:
  const std::shared_ptr<const outcrop::internal::Environment> inner_;
  mutable std::atomic<int> left_;
};

class Forks : public ::testing::Test {
 protected:
  static bool is_whole(std::vector<int> arns, int count) {
    std::ranges::sort(arns);
    std::vector<int> all;
    for (int i = 0; i < count; ++i) all.push_back(i);
    return arns == all;
  }
  // The rest of a listing.
  template <class Items, class Iterator>
  static bool take_rest(Items& items, Iterator& it, std::vector<int>& arns) {
    for (; it != items.end(); ++it) {
      if (!*it) {
        ADD_FAILURE() << to_string((*it).error());
        return false;
      }
      arns.push_back(std::stoi(std::string((**it).job_arn)));
    }
    return true;
  }

  test::ScriptedServer server;
  Client client{test::config_for(server.url(), 3)};
};

TEST_F(Forks, ConnectionsOfTheParentAreLeftAlone) {
  EXPECT_TRUE(client.list_evaluation_jobs({}));
  EXPECT_TRUE(test::in_child([this] { return client.list_evaluation_jobs({}).has_value(); }));
  EXPECT_TRUE(client.list_evaluation_jobs({}));
  const auto requests = server.requests();
  ASSERT_EQ(requests.size(), 3u);
  EXPECT_EQ(requests[0].connection, 0u);
  EXPECT_EQ(requests[1].connection, 1u);
  EXPECT_EQ(requests[2].connection, 0u);
}

TEST_F(Forks, ACallOfAnotherThreadDoesNotHinderTheChild) {
  server.then(test::stall());
  outcrop::ClientConfig config = test::config_for(server.url());
  config.max_connections = 1;
  const Client narrow(config);
  outcrop::CancellationSource source;
  std::thread holder([&] { EXPECT_FALSE(narrow.list_evaluation_jobs({}, {.cancellation = source.token()})); });
  EXPECT_TRUE(server.wait_for_requests(1));
  EXPECT_TRUE(test::in_child([&] { return narrow.list_evaluation_jobs({}).has_value(); }));
  source.cancel();
  holder.join();
}

TEST_F(Forks, CredentialsThatAnotherThreadIsFetchingDoNotHinderTheChild) {
  test::ScriptedServer container;
  const std::string keys = R"({"AccessKeyId":"AKIDEXAMPLE","SecretAccessKey":"s","Token":"t",)"
                           R"("Expiration":"2099-01-01T00:00:00Z"})";
  test::Reply held = test::json(keys);
  held.insert(held.begin(), {.kind = test::Act::Kind::wait});
  container.then(held).otherwise(test::json(keys));
  outcrop::ClientConfig config = test::config_for(server.url());
  config.credentials = nullptr;
  config.seams = std::make_shared<outcrop::internal::Seams>(outcrop::internal::Seams{
      .environment = outcrop::internal::make_environment(
          {{"AWS_CONTAINER_CREDENTIALS_FULL_URI", container.url()}, {"AWS_EC2_METADATA_DISABLED", "true"}})});
  const Client in_container(config);
  std::thread caller([&] { EXPECT_TRUE(in_container.list_evaluation_jobs({})); });
  EXPECT_TRUE(container.wait_for_requests(1));
  EXPECT_TRUE(test::in_child([&] { return in_container.list_evaluation_jobs({}).has_value(); }));
  EXPECT_EQ(container.requests().size(), 2u);
  container.release();
  caller.join();
  EXPECT_EQ(container.requests().size(), 2u);
  EXPECT_EQ(server.requests().size(), 2u);
}

// At every file: the client's settings, the keys' source, the settings of its transport, the token.
TEST_F(Forks, FilesThatAnotherThreadReadsDoNotHinderTheChild) {
  using State = SlowFiles::State;
  const test::AwsHome home;
  home.write("token", "web");
  server.otherwise([](const test::Received& request) {
    return request.target != "/"
               ? test::json("{}")
               : test::answer(200,
                              "<AssumeRoleWithWebIdentityResponse><AssumeRoleWithWebIdentityResult><Credentials>"
                              "<AccessKeyId>AKIDROLE</AccessKeyId><SecretAccessKey>s</SecretAccessKey>"
                              "<SessionToken>t</SessionToken><Expiration>2099-01-01T00:00:00Z</Expiration>"
                              "</Credentials></AssumeRoleWithWebIdentityResult>"
                              "</AssumeRoleWithWebIdentityResponse>");
  });
  int number = 0;
  for (;; ++number) {
    const auto files =
        std::make_shared<SlowFiles>(test::AwsHome::Variables{{"HOME", home.path()},
                                                             {"AWS_EC2_METADATA_DISABLED", "true"},
                                                             {"AWS_ENDPOINT_URL_STS", server.url()},
                                                             {"AWS_ROLE_ARN", "arn:aws:iam::123456789012:role/r"},
                                                             {"AWS_WEB_IDENTITY_TOKEN_FILE", home.path() + "/token"}},
                                    number);
    outcrop::ClientConfig config = test::config_for(server.url());
    config.credentials = nullptr;
    config.seams = std::make_shared<outcrop::internal::Seams>(outcrop::internal::Seams{.environment = files});
    const Client reading(config);
    std::jthread caller([&] {
      EXPECT_TRUE(reading.list_evaluation_jobs({}));
      files->state = State::over;
      files->state.notify_all();
    });
    files->state.wait(State::begun);
    if (files->state == State::over) break;
    EXPECT_TRUE(test::in_child([&] { return reading.list_evaluation_jobs({}).has_value(); })) << number;
    files->state = State::begun;
    files->state.notify_all();
  }
  EXPECT_GT(number, 3);
}

TEST_F(Forks, CancellingInTheChildWakesNobodyInTheParent) {
  server.then({{.kind = test::Act::Kind::wait}, {.kind = test::Act::Kind::send, .bytes = test::http_text(200, "{}")}});
  outcrop::CancellationSource source;
  std::thread caller([&] { EXPECT_TRUE(client.list_evaluation_jobs({}, {.cancellation = source.token()})); });
  EXPECT_TRUE(server.wait_for_requests(1));
  EXPECT_TRUE(test::in_child([&] {
    source.cancel();
    const auto page = client.list_evaluation_jobs({}, {.cancellation = source.token()});
    return !page && page.error().code == "Cancelled";
  }));
  server.release();
  caller.join();
}

TEST_F(Forks, PagesOnTheirWayStayWithTheParent) {
  server.then(test::json(R"({"nextToken":"t","jobSummaries":[]})"))
      .then({{.kind = test::Act::Kind::wait}, {.kind = test::Act::Kind::send, .bytes = test::http_text(200, "{}")}});
  auto pages = client.list_evaluation_jobs_pages({});
  auto it = pages.begin();
  ASSERT_TRUE(*it);
  ASSERT_TRUE(server.wait_for_requests(2));
  EXPECT_TRUE(test::in_child([&] { return (++it)->has_value(); }));
  EXPECT_EQ(server.requests().size(), 3u);  // the child asked for its page itself
  server.release();
  ++it;
  EXPECT_TRUE(*it);
  EXPECT_EQ(server.requests().size(), 3u);
}

TEST_F(Forks, ItemsAreWholeInBoth) {
  server.otherwise(test::Jobs(test::spread(100, 60'000)));
  auto items = client.list_evaluation_jobs_items({});
  std::vector<int> arns;
  auto it = items.begin();
  for (int i = 0; i < 35; ++i, ++it) arns.push_back(std::stoi(std::string((**it).job_arn)));
  EXPECT_TRUE(test::in_child([&] { return take_rest(items, it, arns) && is_whole(arns, 100); }));
  EXPECT_TRUE(take_rest(items, it, arns));
  EXPECT_TRUE(is_whole(arns, 100));
}

// At many places of the listing, since what is on its way differs.
TEST_F(Forks, ParallelItemsAreWholeInBoth) {
  server.otherwise(test::Jobs(test::spread(300, 60'000)));
  for (int taken = 1; taken < 60; taken += 4) {
    auto items = client.list_evaluation_jobs_parallel({}, {.lanes = 8});
    std::vector<int> arns;
    auto it = items.begin();
    for (int i = 0; i < taken; ++i, ++it) arns.push_back(std::stoi(std::string((**it).job_arn)));
    EXPECT_TRUE(test::in_child([&] { return take_rest(items, it, arns) && is_whole(arns, 300); })) << taken;
    EXPECT_TRUE(take_rest(items, it, arns));
    EXPECT_TRUE(is_whole(arns, 300)) << taken;
  }
}

TEST_F(Forks, ParallelItemsMayEndInTheChild) {
  server.otherwise(test::Jobs(test::spread(300, 60'000)));
  auto items = std::make_unique<decltype(client.list_evaluation_jobs_parallel({}))>(
      client.list_evaluation_jobs_parallel({}, {.lanes = 8}));
  auto it = items->begin();
  std::vector<int> arns;
  for (int i = 0; i < 15; ++i, ++it) arns.push_back(std::stoi(std::string((**it).job_arn)));
  EXPECT_TRUE(test::in_child([&] {
    items.reset();
    return client.list_evaluation_jobs({}).has_value();
  }));
  EXPECT_TRUE(take_rest(*items, it, arns));
  EXPECT_TRUE(is_whole(arns, 300));
}

// Sockets, and what libcurl wakes itself by.
TEST_F(Forks, TheChildKeepsNoDescriptorOfTheParentsConnections) {
  server.otherwise(test::Jobs(test::spread(300, 60'000)));
  EXPECT_TRUE(Client(test::config_for(server.url())).list_evaluation_jobs({}));  // opens what is opened once
  const std::set<int> before = descriptors(server.port());
  auto items = client.list_evaluation_jobs_parallel({}, {.lanes = 3});
  auto it = items.begin();
  ASSERT_TRUE(*it);
  for (const int descriptor : descriptors(server.port()))
    if (!before.contains(descriptor)) mark(descriptor);
  EXPECT_TRUE(std::ranges::any_of(descriptors(server.port()), is_marked));
  EXPECT_TRUE(test::in_child([&] {
    std::vector<int> arns;
    // All of the listing may have arrived before the fork: the child lets go with its first call.
    if (!take_rest(items, it, arns) || !client.list_evaluation_jobs({})) return false;
    return std::ranges::none_of(descriptors(server.port()), is_marked);
  }));
}

}  // namespace
