// Keys that change at their source while a client lives: they are read again when the service refuses the old ones.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "config/fake_environment.h"
#include "outcrop/credentials.h"
#include "outcrop/testing.h"
#include "thing_service.h"

namespace {

using outcrop::testing::json;
using outcrop::testing::ScriptedTransport;
using outcrop::testing::SentRequest;
using outcrop::testing::service_error;
using ::testing::ElementsAre;
namespace internal = outcrop::internal;

class RotatedKeys : public ::testing::Test {
 protected:
  static std::string file(const std::string& id) {
    return "[default]\naws_access_key_id = " + id + "\naws_secret_access_key = s\n";
  }
  void rotate(const std::string& id) { environment->replace_file("/home/me/.aws/credentials", file(id)); }
  outcrop::ClientConfig config() {
    auto seams = std::make_shared<internal::Seams>(*clock.seams());
    seams->environment = environment;
    return {.region = "us-east-1", .transport = transport, .seams = std::move(seams)};
  }
  std::vector<std::string> ids() const {
    std::vector<std::string> ids;
    for (const SentRequest& request : transport->requests()) {
      const std::string header(request.header("Authorization"));
      const std::size_t begin = header.find("Credential=") + 11;
      ids.push_back(header.substr(begin, header.find('/') - begin));
    }
    return ids;
  }

  outcrop::testing::FakeClock clock;
  std::shared_ptr<ScriptedTransport> transport = std::make_shared<ScriptedTransport>(clock);
  std::shared_ptr<internal::FakeEnvironment> environment = internal::home_with({}, "", file("OLD"));
};

TEST_F(RotatedKeys, AreReadAgainWhenTheServiceSaysThatTheyExpired) {
  for (const char* code : {"ExpiredToken", "ExpiredTokenException", "UnrecognizedClientException"}) {
    rotate("OLD");
    const thing::Client client(config());
    transport->then(json("{}"));
    EXPECT_TRUE(client.get_thing());
    rotate("NEW");
    const std::size_t before = ids().size();
    transport->then(service_error(code, 403)).then(json("{}")).then(json("{}"));
    EXPECT_TRUE(client.get_thing()) << code;
    EXPECT_TRUE(client.get_thing());
    std::vector<std::string> all = ids();
    all.erase(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(before));
    EXPECT_THAT(all, ElementsAre("OLD", "NEW", "NEW"));
  }
}

TEST_F(RotatedKeys, AreAskedForOnceInACall) {
  const thing::Client client(config());
  transport->otherwise([this](const SentRequest&) {
    rotate("NEW");
    return service_error("ExpiredTokenException", 403);
  });
  const auto thing = client.get_thing();
  ASSERT_FALSE(thing);
  EXPECT_EQ(thing.error().code, "ExpiredTokenException");
  EXPECT_EQ(thing.error().attempts, 2);
  EXPECT_THAT(ids(), ElementsAre("OLD", "NEW"));
}

TEST_F(RotatedKeys, ThatAreTheSameAreNotSentAgain) {
  const thing::Client client(config());
  transport->otherwise([](const SentRequest&) { return service_error("ExpiredTokenException", 403); });
  const auto thing = client.get_thing();
  ASSERT_FALSE(thing);
  EXPECT_EQ(thing.error().code, "ExpiredTokenException");
  EXPECT_EQ(thing.error().attempts, 1);
  EXPECT_THAT(ids(), ElementsAre("OLD"));
}

TEST_F(RotatedKeys, ModelInvocationGoesOnWithThem) {
  const thing::Client client(config());
  transport->then(json("{}")).then(service_error("ExpiredTokenException", 403)).then(json("{}"));
  EXPECT_TRUE(client.get_thing());
  rotate("NEW");
  EXPECT_TRUE(client.invoke_thing());
  EXPECT_THAT(ids(), ElementsAre("OLD", "OLD", "NEW"));
}

TEST_F(RotatedKeys, OneAttemptStaysOneAttemptAndTheNextCallHasThem) {
  outcrop::ClientConfig once = config();
  once.retry.max_attempts = 1;
  const thing::Client client(once);
  transport->then(service_error("ExpiredTokenException", 403)).then(json("{}"));
  EXPECT_FALSE(client.get_thing());
  rotate("NEW");
  EXPECT_TRUE(client.get_thing());
  EXPECT_THAT(ids(), ElementsAre("OLD", "NEW"));
}

TEST_F(RotatedKeys, OfAProviderOfOnesOwnAreAskedForToo) {
  struct Own final : outcrop::CredentialsProvider {
    outcrop::Result<outcrop::CredentialsPtr> resolve(const outcrop::ResolveOptions&) override {
      return std::make_shared<const outcrop::Credentials>(
          outcrop::Credentials{.access_key_id = id, .secret_access_key = "s"});
    }
    void was_refused(const outcrop::CredentialsPtr& credentials) override {
      EXPECT_EQ(credentials->access_key_id, "OLD");
      id = "NEW";
    }
    std::string name() const override { return "own"; }
    std::string id = "OLD";
  };
  outcrop::ClientConfig own = config();
  own.credentials = std::make_shared<Own>();
  transport->then(service_error("ExpiredToken", 400)).then(json("{}"));
  EXPECT_TRUE(thing::Client(own).get_thing());
  EXPECT_THAT(ids(), ElementsAre("OLD", "NEW"));
}

TEST_F(RotatedKeys, AreTheSessionsOwnWhenOthersAreUnknown) {
  // "Unknown" is no reason to ask again for credentials that expire on a day of their own.
  environment->set_variable("AWS_ACCESS_KEY_ID", "SESSION");
  environment->set_variable("AWS_SECRET_ACCESS_KEY", "s");
  environment->set_variable("AWS_CREDENTIAL_EXPIRATION", "2100-01-01T00:00:00Z");
  const thing::Client client(config());
  transport->otherwise([this](const SentRequest&) {
    environment->set_variable("AWS_ACCESS_KEY_ID", "OTHER");
    return service_error("UnrecognizedClientException", 403);
  });
  EXPECT_FALSE(client.get_thing());
  EXPECT_THAT(ids(), ElementsAre("SESSION"));
}

}  // namespace
