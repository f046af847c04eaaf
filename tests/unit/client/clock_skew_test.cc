// Clock skew correction over whole calls: the rows of SigV4's table of situations.
#include <gtest/gtest.h>

#include "outcrop/testing.h"
#include "thing_service.h"

namespace {

using namespace std::chrono_literals;
using outcrop::Response;
using outcrop::Timestamp;
using outcrop::TimestampFormat;
using outcrop::testing::Answer;
using outcrop::testing::FakeClock;
using outcrop::testing::json;
using outcrop::testing::ScriptedTransport;
using outcrop::testing::service_error;
using thing::ThingView;

class ClockSkewCorrection : public ::testing::Test {
 protected:
  // `answer`, two seconds on its way, from a server that is `ahead` of the clock at its middle.
  Answer from_server(Answer answer, std::chrono::seconds ahead, std::chrono::milliseconds took = 2s) {
    answer.after = took;
    const Timestamp date = clock.now().time() + took / 2 + ahead;
    answer.headers.emplace_back("Date", to_string(date, TimestampFormat::http_date));
    return answer;
  }
  std::string_view signed_at(std::size_t request) {
    requests = transport->requests();
    return requests.at(request).header("x-amz-date");
  }
  thing::Client client(int max_attempts = 3) const {
    outcrop::ClientConfig config = outcrop::testing::offline_config(transport, clock);
    config.retry.max_attempts = max_attempts;
    return thing::Client(config);
  }
  void SetUp() override { clock.set_jitter(0); }

  FakeClock clock;  // 03:04:05
  std::shared_ptr<ScriptedTransport> transport = std::make_shared<ScriptedTransport>(clock);
  std::vector<outcrop::testing::SentRequest> requests;
};

TEST_F(ClockSkewCorrection, ClocksThatAgreeChangeNothing) {
  const thing::Client all = client();
  transport->then(from_server(json("{}"), 0s)).then(json("{}"));
  EXPECT_TRUE(all.get_thing());
  EXPECT_TRUE(all.get_thing());
  EXPECT_EQ(signed_at(1), "20250102T030407Z");
}

// A model writes the Date of its answer when it has thought.
TEST_F(ClockSkewCorrection, ALongAnswerDoesNotSetClocksApartThatAgree) {
  const thing::Client all = client();
  transport->then(from_server(json("{}"), 7min, 14min)).then(json("{}"));
  EXPECT_TRUE(all.get_thing());
  EXPECT_TRUE(all.get_thing());
  EXPECT_EQ(signed_at(1), "20250102T031805Z");
}

TEST_F(ClockSkewCorrection, ATooSkewedRequestIsSignedAnewAndTheSkewIsKept) {
  const thing::Client all = client();
  transport->then(from_server(service_error("RequestTimeTooSkewed", 403), 300s)).then(json("{}")).then(json("{}"));
  const Response<ThingView> thing = all.get_thing();
  ASSERT_TRUE(thing) << to_string(thing.error());
  EXPECT_EQ(thing.attempts(), 2);
  EXPECT_EQ(signed_at(0), "20250102T030405Z");
  EXPECT_EQ(signed_at(1), "20250102T030907Z");
  EXPECT_TRUE(all.get_thing());
  EXPECT_EQ(signed_at(2), "20250102T030907Z");
}

TEST_F(ClockSkewCorrection, TheSkewIsKeptWhenNoAttemptIsLeft) {
  const thing::Client all = client(1);
  transport->then(from_server(service_error("RequestTimeTooSkewed", 403), 300s)).then(json("{}"));
  EXPECT_FALSE(all.get_thing());
  EXPECT_TRUE(all.get_thing());
  EXPECT_EQ(signed_at(1), "20250102T030907Z");
}

TEST_F(ClockSkewCorrection, TheDateOfAnAttemptOfSixteenMinutesIsIgnored) {
  const thing::Client all = client();
  transport->then(from_server(service_error("RequestTimeTooSkewed", 403), 300s, 16min)).then(json("{}"));
  EXPECT_FALSE(all.get_thing());
  EXPECT_TRUE(all.get_thing());
  EXPECT_EQ(signed_at(1), "20250102T032005Z");
}

TEST_F(ClockSkewCorrection, ASuccessHealsAStaleSkew) {
  const thing::Client all = client();
  transport->then(from_server(json("{}"), 600s));
  EXPECT_TRUE(all.get_thing());
  transport->then(from_server(json("{}"), 0s)).then(json("{}"));
  EXPECT_TRUE(all.get_thing());
  EXPECT_EQ(signed_at(1), "20250102T031407Z");
  EXPECT_TRUE(all.get_thing());
  EXPECT_EQ(signed_at(2), "20250102T030409Z");
}

TEST_F(ClockSkewCorrection, TwoMinutesOffAreNoReasonToRepeatButAreKept) {
  const thing::Client all = client();
  transport->then(from_server(service_error("InvalidSignatureException", 403), 120s)).then(json("{}"));
  EXPECT_EQ(all.get_thing().attempts(), 1);
  EXPECT_TRUE(all.get_thing());
  EXPECT_EQ(signed_at(1), "20250102T030607Z");
}

TEST_F(ClockSkewCorrection, FiveMinutesOffAreRepeatedForEveryCodeOfTheList) {
  for (const char* code : {"InvalidSignatureException", "SignatureDoesNotMatch", "AuthFailure", "RequestTimeTooSkewed",
                           "AccessDeniedException"}) {
    transport->then(from_server(service_error(code, 403), -300s)).then(json("{}"));
    EXPECT_EQ(client().get_thing().attempts(), 2) << code;
  }
}

TEST_F(ClockSkewCorrection, ARealRefusalIsNotRepeatedOnceTheSkewIsKnown) {
  const thing::Client all = client();
  transport->then(from_server(json("{}"), 300s));
  EXPECT_TRUE(all.get_thing());
  transport->then(from_server(service_error("AccessDeniedException", 403), 300s));
  EXPECT_EQ(all.get_thing().attempts(), 1);
}

TEST_F(ClockSkewCorrection, WithoutADateOrFromACacheNothingChanges) {
  const thing::Client all = client();
  Answer cached = from_server(service_error("RequestTimeTooSkewed", 403), 300s);
  cached.headers.emplace_back("Age", "1");
  transport->then(service_error("RequestTimeTooSkewed", 403)).then(cached).then(json("{}"));
  EXPECT_EQ(all.get_thing().attempts(), 1);
  EXPECT_EQ(all.get_thing().attempts(), 1);
  EXPECT_TRUE(all.get_thing());
  EXPECT_EQ(signed_at(2), "20250102T030407Z");
}

}  // namespace
