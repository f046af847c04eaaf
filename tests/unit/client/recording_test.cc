// Recordings: what is kept, what is taken out, and how they are said again.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <stdexcept>

#include "outcrop/document.h"
#include "outcrop/testing.h"
#include "thing_service.h"

namespace {

using outcrop::Document;
using outcrop::testing::FakeClock;
using outcrop::testing::json;
using outcrop::testing::offline_config;
using outcrop::testing::Recorder;
using outcrop::testing::Replayer;
using outcrop::testing::ScriptedTransport;
using outcrop::testing::service_error;
using ::testing::AllOf;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

class Recording : public ::testing::Test {
 protected:
  thing::Client recorded_client() const {
    outcrop::ClientConfig config = offline_config(recorder);
    config.credentials = outcrop::static_credentials(
        {.access_key_id = "AKIDSECRETID", .secret_access_key = "thesecretkey", .session_token = "thesessiontoken"});
    return thing::Client(config);
  }
  static thing::Client replaying(const std::shared_ptr<Replayer>& replayer) {
    return thing::Client(offline_config(replayer));
  }
  // What the recorder has, for the next run.
  std::shared_ptr<Replayer> replayer() const {
    auto parsed = Replayer::parse(recorder->recording());
    EXPECT_TRUE(parsed);
    return *std::move(parsed);
  }

  std::shared_ptr<ScriptedTransport> server = std::make_shared<ScriptedTransport>();
  std::shared_ptr<Recorder> recorder = std::make_shared<Recorder>(server);
};

TEST_F(Recording, SaysAgainWhatWasSaid) {
  server->then(json(R"({"name":"first"})")).then(json(R"({"name":"second"})"));
  EXPECT_TRUE(recorded_client().get_thing());
  EXPECT_TRUE(recorded_client().get_thing());
  const auto again = replaying(replayer());
  const auto first = again.get_thing();
  const auto second = again.get_thing();
  ASSERT_TRUE(first && second);
  EXPECT_EQ(first->name, "first");
  EXPECT_EQ(second->name, "second");
}

TEST_F(Recording, KeepsErrorsAndRetries) {
  server->then(service_error("ThrottlingException", 429))
      .then(outcrop::testing::failure(outcrop::TransportFailure::connection_reset));
  server->then(json("{}"));
  EXPECT_TRUE(recorded_client().get_thing());
  const auto thing = replaying(replayer()).get_thing();
  ASSERT_TRUE(thing) << to_string(thing.error());
  EXPECT_EQ(thing.attempts(), 3);
}

// Answers 204 with a header, and never says that the headers are complete.
class BodilessTransport final : public outcrop::Transport {
  class Lane final : public outcrop::TransportLane {
    void start(outcrop::Exchange& exchange) override {
      exchange.set_status(204);
      exchange.add_header("x-amzn-requestid", "r-204");
      exchange.finish({});
    }
    void abort(outcrop::Exchange&) override {}
    void drive(std::chrono::milliseconds) override {}
    void wake() override {}
  };

 public:
  std::unique_ptr<outcrop::TransportLane> open_lane() override { return std::make_unique<Lane>(); }
};

TEST_F(Recording, KeepsAnswersWithoutABody) {
  recorder = std::make_shared<Recorder>(std::make_shared<BodilessTransport>());
  const auto live = recorded_client().get_thing();
  ASSERT_TRUE(live) << to_string(live.error());
  EXPECT_EQ(live.http_status(), 204);
  EXPECT_EQ(live.request_id(), "r-204");
  const auto again = replaying(replayer()).get_thing();
  ASSERT_TRUE(again) << to_string(again.error());
  EXPECT_EQ(again.http_status(), 204);
  EXPECT_EQ(again.request_id(), "r-204");
}

TEST_F(Recording, ForgetsARequestAtWhichItsTransportThrew) {
  server->otherwise([](const auto&) -> outcrop::testing::Answer { throw std::runtime_error("its own words"); });
  const auto lane = recorder->open_lane();
  outcrop::internal::ResponseStorage storage;
  outcrop::Exchange exchange;
  exchange.prepare({.method = "GET", .url = "http://localhost/", .headers = {}, .body = {}, .max_response_bytes = 1},
                   storage);
  EXPECT_THROW(lane->start(exchange), std::runtime_error);
  EXPECT_EQ(exchange.transport_note, nullptr);
}

TEST_F(Recording, HoldsNoneOfWhatSignedTheRequests) {
  server->then(json(R"({"name":"echo of AKIDSECRETID and thesessiontoken"})"));
  EXPECT_TRUE(recorded_client().get_thing());
  const std::string recording = recorder->recording();
  for (const char* secret : {"AKIDSECRETID", "thesecretkey", "thesessiontoken", "Signature", "Authorization"})
    EXPECT_THAT(recording, Not(HasSubstr(secret)));
}

TEST_F(Recording, HoldsNoAuthorizationOfTheCallersOwn) {
  server->then(json(R"({"name":"echo of thekeyofagateway"})"));
  outcrop::ClientConfig config = offline_config(recorder);
  config.auth_scheme_preference = "noAuth";
  EXPECT_TRUE(thing::Client(config).get_thing({.headers = {{"Authorization", "Basic thekeyofagateway"}}}));
  EXPECT_THAT(recorder->recording(), Not(HasSubstr("thekeyofagateway")));
}

TEST_F(Recording, HoldsNoAccountIdNorAccessKey) {
  server->then(json(R"({"name":"arn:aws:bedrock:us-east-1:210987654321:x/1 AKIAIOSFODNN7EXAMPLE 1234567890123"})"));
  EXPECT_TRUE(recorded_client().get_thing());
  const auto thing = replaying(replayer()).get_thing();
  EXPECT_EQ(thing->name, "arn:aws:bedrock:us-east-1:123456789012:x/1 AKIAXXXXXXXXXXXXXXXX 1234567890123");
}

TEST_F(Recording, HoldsNoValueThatIsNamedLikeASecret) {
  server->then(json(R"({"name":"a","secretAccessKey" : "one\"two","nested":{"PASSWORD":"three"},"apiKey":"four"})"));
  EXPECT_TRUE(recorded_client().get_thing());
  const std::string recording = recorder->recording();
  for (const char* secret : {"one", "two", "three", "four"}) EXPECT_THAT(recording, Not(HasSubstr(secret)));
  EXPECT_TRUE(replaying(replayer()).get_thing());
}

TEST_F(Recording, HoldsNothingThatIsToBeScrubbed) {
  server->then(json(R"({"name":"the customer is ACME"})"));
  EXPECT_TRUE(recorded_client().get_thing());
  recorder->scrub("ACME");
  EXPECT_THAT(recorder->recording(), AllOf(Not(HasSubstr("ACME")), HasSubstr("the customer is xxxx")));
}

TEST_F(Recording, LeavesOutHeadersOfTheMoment) {
  outcrop::testing::Answer answer = json("{}");
  answer.headers.emplace_back("Date", "Tue, 25 Nov 2025 12:00:00 GMT");
  answer.headers.emplace_back("Set-Cookie", "session=1");
  answer.headers.emplace_back("x-amzn-requestid", "r-1");
  server->then(answer);
  EXPECT_TRUE(recorded_client().get_thing());
  EXPECT_THAT(recorder->recording(), AllOf(Not(HasSubstr("Date")), Not(HasSubstr("session=1")), HasSubstr("r-1")));
}

TEST_F(Recording, IsLinesOfJson) {
  server->then(json(R"({"name":"a"})"));
  EXPECT_TRUE(recorded_client().get_thing());
  const auto line = Document::parse(recorder->recording());
  ASSERT_TRUE(line);
  EXPECT_EQ(line->find("method")->as_string(), "GET");
  EXPECT_EQ(line->find("target")->as_string(), "/thing");
  EXPECT_EQ(line->find("body")->as_string(), R"({"name":"a"})");
}

TEST_F(Recording, OfBytesIsExact) {
  const std::string bytes("{\"name\":\"\xff\0\x01\"}", 14);
  server->then(json(bytes));
  EXPECT_FALSE(recorded_client().get_thing());  // no UTF-8
  const auto thing = replaying(replayer()).get_thing();
  ASSERT_FALSE(thing);
  EXPECT_EQ(thing.raw_body(), bytes);
}

TEST_F(Recording, ThatIsUsedUpSaysSo) {
  server->then(json("{}"));
  EXPECT_TRUE(recorded_client().get_thing());
  const auto again = replaying(replayer());
  EXPECT_TRUE(again.get_thing());
  const auto thing = again.get_thing();
  ASSERT_FALSE(thing);
  EXPECT_EQ(thing.error().kind, outcrop::ErrorKind::validation);
  EXPECT_EQ(thing.attempts(), 1);
  EXPECT_THAT(thing.error().message, HasSubstr("GET /thing; all of its answers have been given"));
}

TEST_F(Recording, ThatHasAnotherRequestShowsIt) {
  const auto replayer = Replayer::parse(R"({"method":"GET","target":"/other?page=2","status":200,"body":"{}"})");
  ASSERT_TRUE(replayer);
  const auto thing = replaying(*replayer).get_thing();
  EXPECT_THAT(thing.error().message, HasSubstr("no unused answer to GET /thing; unused are GET /other?page=2"));
  EXPECT_THAT((*replayer)->unused(), ElementsAre("GET /other?page=2"));
}

TEST_F(Recording, ThatHasAnotherBodyShowsWhereItDiffers) {
  const auto replayer =
      Replayer::parse(R"({"method":"POST","target":"/thing","request":"{\"a\":1}","status":200,"body":"{}"})");
  ASSERT_TRUE(replayer);
  const auto thing = replaying(*replayer).invoke_thing();
  EXPECT_THAT(thing.error().message, HasSubstr("differs from byte 0 on: recorded `{\"a\":1}`, asked ``"));
}

TEST_F(Recording, ThatIsNoneIsRefused) {
  const auto replayer = Replayer::parse("{\"method\":\"GET\"}\n");
  ASSERT_FALSE(replayer);
  EXPECT_THAT(replayer.error().message, HasSubstr("line 1 of the recording"));
  const auto missing = Replayer::load("/nonexistent/recording");
  EXPECT_THAT(missing.error().message, HasSubstr("/nonexistent/recording can't be read"));
  const auto folder = Replayer::load("/");
  ASSERT_FALSE(folder);
  EXPECT_THAT(folder.error().message, HasSubstr("the recording / can't be read: Is a directory"));
}

TEST_F(Recording, GoesToAFileAndBack) {
  server->then(json(R"({"name":"a"})"));
  EXPECT_TRUE(recorded_client().get_thing());
  const std::string file = ::testing::TempDir() + "outcrop-recording-" + std::to_string(::getpid());
  const auto saved = recorder->save(file);
  ASSERT_TRUE(saved) << saved.error().message;
  EXPECT_EQ(*saved, 1u);
  const auto replayer = Replayer::load(file);
  ASSERT_TRUE(replayer);
  EXPECT_TRUE(replaying(*replayer).get_thing());
  EXPECT_THAT((*replayer)->unused(), IsEmpty());
  ::unlink(file.c_str());
  EXPECT_FALSE(recorder->save("/nonexistent/recording"));
}

}  // namespace
