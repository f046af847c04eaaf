// Providers that ask a server of scripted answers, with the environment and the time of a test.
#pragma once

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <utility>

#include "config/fake_environment.h"
#include "outcrop/credentials.h"
#include "outcrop/testing.h"

namespace outcrop::internal {

using outcrop::testing::ScriptedTransport;
using outcrop::testing::SentRequest;

inline outcrop::testing::Answer answer(int status, std::string body) {
  return {.status = status, .body = std::move(body)};
}

class Providers : public ::testing::Test {
 protected:
  std::shared_ptr<FakeClock> clock = std::make_shared<FakeClock>("2026-11-25T10:00:00Z");
  std::shared_ptr<ScriptedTransport> server = std::make_shared<ScriptedTransport>();
  std::shared_ptr<FakeEnvironment> environment;

  ProviderSettings with(FakeEnvironment::Map variables, std::string config = {}, FakeEnvironment::Map files = {}) {
    variables.emplace("HOME", "/home/me");
    if (!config.empty()) files["/home/me/.aws/config"] = std::move(config);
    environment = std::make_shared<FakeEnvironment>(std::move(variables), std::move(files));
    return {.region = "eu-west-1",
            .transport = server,
            .seams = std::make_shared<const Seams>(
                Seams{.clock = clock, .random = std::make_shared<FakeRandom>(0.5), .environment = environment})};
  }
  static Credentials credentials(const CredentialsProviderPtr& provider) {
    const Result<CredentialsPtr> result = provider->resolve({});
    EXPECT_TRUE(result) << result.error().message;
    return result ? **result : Credentials{};
  }
  static Error failure(const CredentialsProviderPtr& provider) {
    const Result<CredentialsPtr> result = provider->resolve({});
    EXPECT_FALSE(result) << "it has credentials";
    return result ? Error{} : result.error();
  }
  SentRequest sent(std::size_t index) const {
    const auto requests = server->requests();
    EXPECT_LT(index, requests.size());
    return index < requests.size() ? requests[index] : SentRequest{};
  }
};

}  // namespace outcrop::internal
