// OUTCROP_DECODER and OUTCROP_KERNEL: what can't be followed is told before anything is sent.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "config/fake_environment.h"
#include "outcrop/internal/call.h"
#include "outcrop/testing.h"
#include "thing_service.h"

namespace {

using outcrop::internal::FakeEnvironment;
using outcrop::testing::ScriptedTransport;
using ::testing::HasSubstr;
namespace internal = outcrop::internal;

struct Outcome {
  std::optional<outcrop::Error> error;
  std::size_t sent;
};

Outcome call_with(FakeEnvironment::Map variables) {
  const outcrop::testing::FakeClock clock;
  const auto transport = std::make_shared<ScriptedTransport>(clock);
  transport->otherwise([](const auto&) { return outcrop::testing::json("{}"); });
  variables.emplace("AWS_REGION", "us-east-1");
  outcrop::ClientConfig config;
  auto seams = std::make_shared<internal::Seams>(*clock.seams());
  seams->environment = internal::home_with(std::move(variables), "");
  config.seams = std::move(seams);
  config.transport = transport;
  config.credentials = outcrop::testing::fake_credentials();
  const auto answer = thing::Client(std::move(config)).get_thing();
  return {answer ? std::optional<outcrop::Error>() : answer.error(), transport->requests().size()};
}

TEST(DecoderSetting, ThatNoMachineRunsIsAConfigurationErrorBeforeAnythingIsSent) {
  for (const auto& [name, value] : {std::pair("OUTCROP_KERNEL", "avx9"), std::pair("OUTCROP_KERNEL", "AVX2"),
                                    std::pair("OUTCROP_DECODER", "simdjsn")}) {
    const Outcome outcome = call_with({{name, value}});
    ASSERT_TRUE(outcome.error) << value;
    EXPECT_EQ(outcome.error->kind, outcrop::ErrorKind::configuration);
    EXPECT_EQ(outcome.error->code, "InvalidDecoder");
    EXPECT_THAT(outcome.error->message, HasSubstr(std::string(name) + " is \"" + value + '"'));
    EXPECT_THAT(outcome.error->message, HasSubstr("unset it"));
    EXPECT_EQ(outcome.sent, 0u);
  }
}

TEST(DecoderSetting, ThatIsEmptyOrRightIsFollowed) {
  EXPECT_FALSE(call_with({{"OUTCROP_KERNEL", ""}, {"OUTCROP_DECODER", "simdjson"}}).error);
  EXPECT_FALSE(call_with({}).error);
}

}  // namespace
