// The providers that need no network, the chain and the memory around them.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <atomic>
#include <functional>
#include <thread>

#include "config/fake_environment.h"
#include "outcrop/credentials.h"
#include "support/forked_child.h"

namespace outcrop::internal {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

ProviderSettings with(std::shared_ptr<const Environment> environment, std::shared_ptr<Clock> clock = {}) {
  return {.seams = std::make_shared<const Seams>(
              Seams{.clock = clock ? std::move(clock) : std::make_shared<FakeClock>(), .environment = environment})};
}

Credentials credentials(const CredentialsProviderPtr& provider) {
  const Result<CredentialsPtr> result = provider->resolve({});
  EXPECT_TRUE(result) << result.error().message;
  return result ? **result : Credentials{};
}

Error failure(const CredentialsProviderPtr& provider) {
  const Result<CredentialsPtr> result = provider->resolve({});
  EXPECT_FALSE(result) << "it has credentials";
  return result ? Error{} : result.error();
}

TEST(Credentials, TextHoldsNoSecret) {
  const std::string text =
      to_string(Credentials{.access_key_id = "AKID", .secret_access_key = "hush", .session_token = "psst"});
  EXPECT_THAT(text, AllOf(HasSubstr("AKID"), Not(HasSubstr("hush")), Not(HasSubstr("psst"))));
}

TEST(StaticCredentials, NeedBothParts) {
  EXPECT_EQ(failure(static_credentials({.access_key_id = "a"})).code, "IncompleteCredentials");
  EXPECT_EQ(credentials(static_credentials({.access_key_id = "a", .secret_access_key = "s"})).feature_ids, "e");
}

TEST(EnvironmentCredentials, ReadAllVariables) {
  const Credentials found =
      credentials(environment_credentials(with(home_with({{"AWS_ACCESS_KEY_ID", "AKID"},
                                                          {"AWS_SECRET_ACCESS_KEY", "secret"},
                                                          {"AWS_SESSION_TOKEN", "token"},
                                                          {"AWS_ACCOUNT_ID", "123456789012"},
                                                          {"AWS_CREDENTIAL_EXPIRATION", "2030-01-01T00:00:00Z"}}))));
  EXPECT_EQ(found.access_key_id, "AKID");
  EXPECT_EQ(found.secret_access_key, "secret");
  EXPECT_EQ(found.session_token, "token");
  EXPECT_EQ(found.account_id, "123456789012");
  EXPECT_EQ(found.expiration, parse_timestamp("2030-01-01T00:00:00Z"));
  EXPECT_EQ(found.source, "environment");
  EXPECT_EQ(found.feature_ids, "g");
}

TEST(EnvironmentCredentials, TakeTheLegacyTokenFirst) {
  const FakeEnvironment::Map variables{{"AWS_ACCESS_KEY_ID", "a"},
                                       {"AWS_SECRET_ACCESS_KEY", "s"},
                                       {"AWS_SECURITY_TOKEN", "old"},
                                       {"AWS_SESSION_TOKEN", "new"}};
  EXPECT_EQ(credentials(environment_credentials(with(home_with(variables)))).session_token, "old");
}

TEST(EnvironmentCredentials, DeclineWithoutAKey) {
  const Error error = failure(environment_credentials(with(home_with({{"AWS_ACCESS_KEY_ID", " "}}))));
  EXPECT_TRUE(is_not_configured(error));
  EXPECT_EQ(error.message, "AWS_ACCESS_KEY_ID is not set");
}

TEST(EnvironmentCredentials, HalfAPairIsAnError) {
  const Error error = failure(environment_credentials(with(home_with({{"AWS_ACCESS_KEY_ID", "a"}}))));
  EXPECT_FALSE(is_not_configured(error));
  EXPECT_THAT(error.message, HasSubstr("AWS_SECRET_ACCESS_KEY is not"));
}

TEST(EnvironmentCredentials, MalformedExpirationIsAnError) {
  const FakeEnvironment::Map variables{
      {"AWS_ACCESS_KEY_ID", "a"}, {"AWS_SECRET_ACCESS_KEY", "s"}, {"AWS_CREDENTIAL_EXPIRATION", "tomorrow"}};
  EXPECT_THAT(failure(environment_credentials(with(home_with(variables)))).message,
              HasSubstr("AWS_CREDENTIAL_EXPIRATION is \"tomorrow\""));
}

TEST(EnvironmentCredentials, AreReadAgainBeforeTheyExpire) {
  const auto clock = std::make_shared<FakeClock>("2026-01-01T00:00:00Z");
  const auto environment = home_with({{"AWS_ACCESS_KEY_ID", "one"},
                                      {"AWS_SECRET_ACCESS_KEY", "s"},
                                      {"AWS_CREDENTIAL_EXPIRATION", "2026-01-01T01:00:00Z"}});
  const auto provider = environment_credentials(with(environment, clock));
  EXPECT_EQ(credentials(provider).access_key_id, "one");
  environment->set_variable("AWS_ACCESS_KEY_ID", "two");
  environment->set_variable("AWS_CREDENTIAL_EXPIRATION", "2026-01-01T02:00:00Z");
  clock->advance(std::chrono::minutes(44));
  EXPECT_EQ(credentials(provider).access_key_id, "one");
  clock->advance(std::chrono::minutes(1));
  EXPECT_EQ(credentials(provider).access_key_id, "two");
}

TEST(ProfileCredentials, ReadStaticKeysOfBothFiles) {
  const auto settings =
      with(home_with({}, "[profile dev]\naws_access_key_id = c\naws_secret_access_key = cs\n",
                     "[dev]\naws_access_key_id = k\naws_secret_access_key = ks\naws_session_token = t\n"
                     "aws_account_id = 1\n"));
  const Credentials found = credentials(profile_credentials("dev", settings));
  EXPECT_EQ(found.access_key_id, "k");
  EXPECT_EQ(found.secret_access_key, "ks");
  EXPECT_EQ(found.session_token, "t");
  EXPECT_EQ(found.account_id, "1");
  EXPECT_EQ(found.feature_ids, "n");
  EXPECT_THAT(found.source, HasSubstr("profile \"dev\""));
}

TEST(ProfileCredentials, ReadTheTokenByItsLegacyNameToo) {
  const std::string keys = "[default]\naws_access_key_id = k\naws_secret_access_key = ks\n";
  for (const char* tokens : {"aws_security_token = t\n", "aws_session_token = other\naws_security_token = t\n"})
    EXPECT_EQ(credentials(profile_credentials({}, with(home_with({}, "", keys + tokens)))).session_token, "t");
}

TEST(ProfileCredentials, TokenOfOneFileIsNotThatOfTheOthersKeys) {
  const std::string keys = "[default]\naws_access_key_id = k\naws_secret_access_key = ks\n";
  const std::string token = "aws_session_token = t\n";
  const std::string others = "aws_security_token = o\naws_session_token = o\n";
  const auto token_of = [](const std::string& config, const std::string& in_credentials) {
    return credentials(profile_credentials({}, with(home_with({}, config, in_credentials)))).session_token;
  };
  EXPECT_EQ(token_of(keys + others, keys), "");
  EXPECT_EQ(token_of("[default]\n" + others, keys), "");
  EXPECT_EQ(token_of(keys + others, keys + token), "t");
}

TEST(ProfileCredentials, HalfAPairIsAnError) {
  for (const char* text : {"[default]\naws_access_key_id = a\n", "[default]\naws_secret_access_key = a\n"})
    EXPECT_EQ(failure(profile_credentials({}, with(home_with({}, "", text)))).code, "IncompleteCredentials");
}

TEST(ProfileCredentials, AbsentDefaultProfileDeclines) {
  EXPECT_TRUE(is_not_configured(failure(profile_credentials({}, with(home_with({}))))));
}

TEST(ProfileCredentials, AbsentNamedProfileIsAnError) {
  EXPECT_EQ(failure(profile_credentials("dev", with(home_with({})))).code, "ProfileNotFound");
}

TEST(ProfileCredentials, MalformedFileIsAnError) {
  EXPECT_EQ(failure(profile_credentials({}, with(home_with({}, "", "[default\n")))).code, "MalformedConfigFile");
}

TEST(DefaultCredentials, PreferTheEnvironment) {
  const auto environment = home_with({{"AWS_ACCESS_KEY_ID", "env"}, {"AWS_SECRET_ACCESS_KEY", "s"}}, "",
                                     "[default]\naws_access_key_id = profile\naws_secret_access_key = s\n");
  EXPECT_EQ(credentials(default_credentials({}, with(environment))).access_key_id, "env");
}

TEST(DefaultCredentials, ProfileInCodeLeavesTheEnvironmentOut) {
  const auto environment = home_with({{"AWS_ACCESS_KEY_ID", "env"}, {"AWS_SECRET_ACCESS_KEY", "s"}}, "",
                                     "[dev]\naws_access_key_id = profile\naws_secret_access_key = s\n");
  EXPECT_EQ(credentials(default_credentials("dev", with(environment))).access_key_id, "profile");
}

// A source that a test scripts.
class Scripted final : public CredentialsProvider {
 public:
  using Answer = std::function<Result<CredentialsPtr>(int call, const ResolveOptions&)>;
  explicit Scripted(Answer answer, std::string name = "scripted")
      : answer_(std::move(answer)), name_(std::move(name)) {}
  Result<CredentialsPtr> resolve(const ResolveOptions& options) override { return answer_(++calls, options); }
  std::string name() const override { return name_; }
  std::atomic<int> calls{};

 private:
  const Answer answer_;
  const std::string name_;
};

CredentialsPtr key(std::string id, std::optional<Timestamp> expiration = {}) {
  return std::make_shared<const Credentials>(
      Credentials{.access_key_id = std::move(id), .secret_access_key = "s", .expiration = expiration});
}

TEST(CredentialsChain, TellsWhatEachProviderLacks) {
  const auto chain =
      credentials_chain({environment_credentials(with(home_with({}))),
                         std::make_shared<Scripted>([](int, const auto&) { return not_configured("no luck"); })});
  const Error error = failure(chain);
  EXPECT_EQ(error.kind, ErrorKind::credentials);
  EXPECT_EQ(error.code, "MissingCredentials");
  EXPECT_THAT(error.message,
              AllOf(HasSubstr("environment: AWS_ACCESS_KEY_ID is not set"), HasSubstr("scripted: no luck")));
}

TEST(CredentialsChain, StopsAtABrokenProvider) {
  const auto last = std::make_shared<Scripted>([](int, const auto&) { return key("last"); });
  const auto broken = std::make_shared<Scripted>(
      [](int, const auto&) { return Error{.kind = ErrorKind::credentials, .code = "Broken"}; });
  EXPECT_EQ(failure(credentials_chain({broken, last})).code, "Broken");
  EXPECT_EQ(last->calls, 0);
}

TEST(CredentialsChain, StaysWithTheFirstThatAnswers) {
  const auto first = std::make_shared<Scripted>([](int call, const auto&) -> Result<CredentialsPtr> {
    if (call == 1) return not_configured("not yet");
    return key("first");
  });
  const auto second = std::make_shared<Scripted>([](int, const auto&) { return key("second"); });
  const auto chain = credentials_chain({first, second});
  EXPECT_EQ(credentials(chain).access_key_id, "second");
  EXPECT_EQ(credentials(chain).access_key_id, "second");
  EXPECT_EQ(first->calls, 1);
}

TEST(CredentialsChain, IsAtHandWhenTheOneThatAnsweredIs) {
  const auto chain = credentials_chain({environment_credentials(with(home_with({}))), static_credentials(*key("a"))});
  EXPECT_FALSE(chain->at_hand()) << "nobody has been asked yet";
  credentials(chain);
  EXPECT_TRUE(chain->at_hand());
}

class Refreshing : public testing::Test {
 protected:
  std::shared_ptr<FakeClock> clock = std::make_shared<FakeClock>("2026-01-01T00:00:00Z");

  CredentialsProviderPtr around(std::shared_ptr<Scripted> source) {
    return refreshing(std::move(source), with(home_with({}), clock));
  }
  Timestamp in(std::chrono::minutes minutes) const { return clock->now().time() + minutes; }
};

using std::chrono::minutes;

TEST_F(Refreshing, NeverAsksAgainForCredentialsThatDontExpire) {
  const auto source = std::make_shared<Scripted>([](int, const auto&) { return key("a"); });
  const auto provider = around(source);
  const CredentialsPtr first = *provider->resolve({});
  clock->advance(std::chrono::hours(24 * 365));
  EXPECT_EQ(*provider->resolve({}), first);
  EXPECT_EQ(source->calls, 1);
}

TEST_F(Refreshing, AsksAgainFifteenMinutesBeforeTheEnd) {
  const auto source =
      std::make_shared<Scripted>([this](int call, const auto&) { return key(std::to_string(call), in(minutes(60))); });
  const auto provider = around(source);
  EXPECT_EQ(credentials(provider).access_key_id, "1");
  clock->advance(minutes(45) - std::chrono::milliseconds(1));
  EXPECT_EQ(credentials(provider).access_key_id, "1");
  clock->advance(std::chrono::milliseconds(1));
  EXPECT_EQ(credentials(provider).access_key_id, "2");
}

TEST_F(Refreshing, KeepsTheOldOnesWhenAnAdvisoryRefreshFails) {
  const auto source = std::make_shared<Scripted>([this](int call, const auto&) -> Result<CredentialsPtr> {
    if (call == 1) return key("1", in(minutes(60)));
    return Error{.kind = ErrorKind::network, .code = "Down"};
  });
  const auto provider = around(source);
  credentials(provider);
  clock->advance(minutes(46));
  EXPECT_EQ(credentials(provider).access_key_id, "1");
  EXPECT_EQ(credentials(provider).access_key_id, "1");
  EXPECT_EQ(source->calls, 2) << "the next try comes a minute later";
  clock->advance(minutes(1));
  EXPECT_EQ(credentials(provider).access_key_id, "1");
  EXPECT_EQ(source->calls, 3);
}

TEST_F(Refreshing, FailsWhenAMandatoryRefreshFailsAndRemembersNoFailure) {
  const auto source = std::make_shared<Scripted>([this](int call, const auto&) -> Result<CredentialsPtr> {
    if (call == 2) return Error{.kind = ErrorKind::network, .code = "Down"};
    return key(std::to_string(call), in(minutes(60)));
  });
  const auto provider = around(source);
  credentials(provider);
  clock->advance(minutes(50));
  EXPECT_EQ(failure(provider).code, "Down");
  EXPECT_EQ(credentials(provider).access_key_id, "3");
}

TEST_F(Refreshing, ShortLivedCredentialsAreUsedForHalfTheirLife) {
  const auto source =
      std::make_shared<Scripted>([this](int call, const auto&) { return key(std::to_string(call), in(minutes(10))); });
  const auto provider = around(source);
  credentials(provider);
  clock->advance(minutes(5) - std::chrono::milliseconds(1));
  EXPECT_EQ(credentials(provider).access_key_id, "1");
  clock->advance(std::chrono::milliseconds(1));
  EXPECT_EQ(credentials(provider).access_key_id, "2");
}

TEST_F(Refreshing, AsksAgainForWhatTheServiceRefused) {
  const auto source = std::make_shared<Scripted>([](int call, const auto&) { return key(std::to_string(call)); });
  const auto provider = around(source);
  const CredentialsPtr first = *provider->resolve({});
  provider->was_refused(first);
  EXPECT_FALSE(provider->at_hand());
  EXPECT_EQ(credentials(provider).access_key_id, "2");
  provider->was_refused(first);
  EXPECT_TRUE(provider->at_hand()) << "it is remembered no more";
  provider->was_refused(*provider->resolve({}));
  EXPECT_EQ(credentials(provider).access_key_id, "3");
}

TEST_F(Refreshing, AsksOnceAMinuteForWhatTheServiceGoesOnRefusing) {
  const auto source = std::make_shared<Scripted>([](int call, const auto&) -> Result<CredentialsPtr> {
    if (call == 3) return Error{.kind = ErrorKind::credentials, .code = "Gone"};
    return key("1");
  });
  const auto provider = around(source);
  const auto refuse = [&] { provider->was_refused(*provider->resolve({})); };
  refuse();
  refuse();
  refuse();
  EXPECT_EQ(credentials(provider).access_key_id, "1");
  EXPECT_EQ(source->calls, 2);
  clock->advance(minutes(1));
  refuse();
  EXPECT_EQ(failure(provider).code, "Gone");
  EXPECT_EQ(credentials(provider).access_key_id, "1") << "for a minute, since there are no others";
  refuse();
  EXPECT_EQ(source->calls, 3);
}

TEST_F(Refreshing, ExpiredAnswerIsAnError) {
  const auto source = std::make_shared<Scripted>([this](int, const auto&) { return key("a", in(minutes(0))); });
  const Error error = failure(around(source));
  EXPECT_EQ(error.code, "ExpiredCredentials");
  EXPECT_THAT(error.message, HasSubstr("2026-01-01T00:00:00Z"));
}

TEST(DefaultCredentials, TellWhichSourceGaveWhatWasWrapped) {
  const FakeEnvironment::Map keys{
      {"AWS_ACCESS_KEY_ID", "a"}, {"AWS_SECRET_ACCESS_KEY", "s"}, {"AWS_SESSION_TOKEN", "hush"}};
  for (const auto& [variable, text] : keys) {
    FakeEnvironment::Map wrapped = keys;
    wrapped[variable] = text + "\n" + text;
    const Error error = failure(default_credentials({}, with(home_with(wrapped))));
    EXPECT_EQ(error.code, "MalformedCredentials") << variable;
    EXPECT_THAT(error.message, HasSubstr("environment gave a")) << variable;
    EXPECT_THAT(error.message, HasSubstr("line end")) << variable;
    EXPECT_EQ(error.message.find("hush"), std::string::npos);
  }
}

TEST(DefaultCredentials, TellWhichSourceGaveWhatNoHeaderCanCarry) {
  const FakeEnvironment::Map keys{
      {"AWS_ACCESS_KEY_ID", "a"}, {"AWS_SECRET_ACCESS_KEY", "a secret of an emulator's"}, {"AWS_SESSION_TOKEN", "t"}};
  EXPECT_TRUE(default_credentials({}, with(home_with(keys)))->resolve({}));
  for (const char* const variable : {"AWS_ACCESS_KEY_ID", "AWS_SESSION_TOKEN"})
    for (const char* const text :
         {"hush hush", "hush\xe2\x80\x8b", "\xe2\x80\x9chush\xe2\x80\x9d", "\"hush\"", "'hush'"}) {
      FakeEnvironment::Map odd = keys;
      odd[variable] = text;
      const Error error = failure(default_credentials({}, with(home_with(odd))));
      EXPECT_EQ(error.code, "MalformedCredentials") << variable;
      EXPECT_THAT(error.message, HasSubstr("environment gave a")) << variable;
      EXPECT_EQ(error.message.find("hush"), std::string::npos);
    }
}

TEST(DefaultCredentials, TellWhichSourceGaveExpiredOnes) {
  const auto environment = home_with({{"AWS_ACCESS_KEY_ID", "a"},
                                      {"AWS_SECRET_ACCESS_KEY", "s"},
                                      {"AWS_CREDENTIAL_EXPIRATION", "2001-01-01T00:00:00Z"}});
  EXPECT_THAT(failure(default_credentials({}, with(environment))).message,
              HasSubstr("environment gave credentials that expired"));
}

// Holds the source until the test lets it go.
class Gate {
 public:
  void wait() {
    std::unique_lock lock(mutex_);
    ++inside_;
    changed_.notify_all();
    changed_.wait(lock, [this] { return open_; });
  }
  void wait_for_one_inside() {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [this] { return inside_ > 0; });
  }
  void open() {
    const std::lock_guard lock(mutex_);
    open_ = true;
    changed_.notify_all();
  }

 private:
  std::mutex mutex_;
  std::condition_variable changed_;
  int inside_{};
  bool open_{};
};

TEST_F(Refreshing, ManyThreadsShareOneRequest) {
  Gate gate;
  const auto source = std::make_shared<Scripted>([&](int, const auto&) {
    gate.wait();
    return key("a", in(minutes(60)));
  });
  const auto provider = around(source);
  std::atomic<int> answered{};
  std::vector<std::jthread> threads;
  for (int i = 0; i < 32; ++i)
    threads.emplace_back([&] {
      if (const auto result = provider->resolve({}); result && (*result)->access_key_id == "a") ++answered;
    });
  gate.wait_for_one_inside();
  gate.open();
  threads.clear();
  EXPECT_EQ(answered, 32);
  EXPECT_EQ(source->calls, 1);
}

TEST_F(Refreshing, AnotherThreadUsesTheOldOnesDuringAnAdvisoryRefresh) {
  Gate gate;
  const auto source = std::make_shared<Scripted>([&](int call, const auto&) {
    if (call == 2) gate.wait();
    return key(std::to_string(call), in(minutes(60)));
  });
  const auto provider = around(source);
  credentials(provider);
  clock->advance(minutes(46));
  std::jthread refresher([&] { EXPECT_EQ(credentials(provider).access_key_id, "2"); });
  gate.wait_for_one_inside();
  EXPECT_EQ(credentials(provider).access_key_id, "1");
  gate.open();
}

TEST_F(Refreshing, CancelledWaiterLeavesAtOnce) {
  Gate gate;
  const auto source = std::make_shared<Scripted>([&](int, const auto&) {
    gate.wait();
    return key("a");
  });
  const auto provider = around(source);
  std::jthread first([&] { credentials(provider); });
  gate.wait_for_one_inside();
  CancellationSource cancellation;
  std::jthread canceller([&] { cancellation.cancel(); });
  const Result<CredentialsPtr> result = provider->resolve({.cancellation = cancellation.token()});
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().kind, ErrorKind::cancelled);
  gate.open();
}

TEST_F(Refreshing, WaiterKeepsToItsOwnDeadline) {
  Gate gate;
  const auto source = std::make_shared<Scripted>([&](int, const auto&) {
    gate.wait();
    return key("a");
  });
  const auto provider = around(source);
  std::jthread first([&] { credentials(provider); });
  gate.wait_for_one_inside();
  const Result<CredentialsPtr> result = provider->resolve({.deadline = clock->steady_now()});
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().kind, ErrorKind::timeout);
  gate.open();
}

TEST_F(Refreshing, WaiterGoesOnWhenTheFirstThreadWasCancelled) {
  Gate gate;
  const auto source = std::make_shared<Scripted>([&](int call, const auto&) -> Result<CredentialsPtr> {
    if (call > 1) return key("second");
    gate.wait();
    return Error{.kind = ErrorKind::cancelled, .code = "Cancelled"};
  });
  const auto provider = around(source);
  std::jthread first([&] { EXPECT_EQ(failure(provider).kind, ErrorKind::cancelled); });
  gate.wait_for_one_inside();
  std::jthread second([&] { EXPECT_EQ(credentials(provider).access_key_id, "second"); });
  gate.open();
}

TEST_F(Refreshing, AProviderThatThrowsLeavesNobodyWaiting) {
  const auto source = std::make_shared<Scripted>([](int call, const auto&) -> Result<CredentialsPtr> {
    if (call == 1) throw std::runtime_error("the provider's own");
    return key("second");
  });
  const auto provider = around(source);
  EXPECT_THAT(failure(provider).message, HasSubstr("the provider's own"));
  EXPECT_EQ(credentials(provider).access_key_id, "second");
}

TEST_F(Refreshing, ANullPointerIsAnError) {
  const auto provider =
      around(std::make_shared<Scripted>([](int, const auto&) -> Result<CredentialsPtr> { return CredentialsPtr(); }));
  EXPECT_EQ(failure(provider).code, "NoCredentials");
}

TEST_F(Refreshing, AForkedChildAsksItselfWhenItsParentIsAsking) {
  Gate gate;
  const auto source = std::make_shared<Scripted>([&](int call, const auto&) {
    if (call == 1) gate.wait();
    return key(std::to_string(call));
  });
  const auto provider = around(source);
  std::jthread first([&] { EXPECT_EQ(credentials(provider).access_key_id, "1"); });
  gate.wait_for_one_inside();
  EXPECT_TRUE(outcrop::test::in_child([&] { return (*provider->resolve({}))->access_key_id == "2"; }));
  gate.open();
}

TEST_F(Refreshing, AForkedChildKeepsWhatItsParentKnew) {
  const auto source = std::make_shared<Scripted>([](int call, const auto&) { return key(std::to_string(call)); });
  const auto provider = around(source);
  credentials(provider);
  EXPECT_TRUE(outcrop::test::in_child([&] { return (*provider->resolve({}))->access_key_id == "1"; }));
}

}  // namespace
}  // namespace outcrop::internal
