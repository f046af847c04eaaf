// What the models call sensitive, each of it once (cases.py), is in no line of the log, no error and no recording. No
// shape has a to_string that it could be in.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <map>

#include "command/arguments.h"
#include "eventstream/frame_decoder.h"
#include "outcrop/document.h"
#include "outcrop/log.h"
#include "outcrop/testing.h"
#include "services.h"
#include "support/frames.h"
#include "testing/recorded_exchange.h"

#include "service_declarations.inc"

namespace {

using outcrop::Document;
using outcrop::testing::Answer;
using outcrop::testing::Recorder;
using outcrop::testing::Replayer;
using ::testing::HasSubstr;
using ::testing::Not;
namespace cli = outcrop::cli;

std::string text(const Document& object, std::string_view name) {
  const Document* const member = object.find(name);
  return std::string(member ? member->as_string().value_or("") : "");
}

/// Of requests ("input"), answers ("output") or events ("event").
std::vector<Document> cases_of(std::string_view side) {
  std::ifstream file(SENSITIVE_CASES);
  std::vector<Document> cases;
  for (std::string line; std::getline(file, line);) {
    Document one = Document::parse(line).value_or(Document());
    if (text(one, "side") == side) cases.push_back(std::move(one));
  }
  return cases;
}

const cli::Operation* operation_of(const Document& one) {
  for (const cli::Service* service : cli::services())
    if (service->command == text(one, "service"))
      for (const cli::Operation* operation : service->operations)
        if ((operation->call || operation->bytes) && operation->name == text(one, "operation")) return operation;
  return nullptr;
}

std::string name_of(const Document& one) { return text(one, "operation") + ' ' + text(one, "way"); }

struct Told {
  std::string error;
  std::string log;
};

// Of one call by `transport`.
Told call(const cli::Operation& operation, const Document& request, std::shared_ptr<outcrop::Transport> transport) {
  Told told;
  outcrop::ClientConfig config = outcrop::testing::offline_config(std::move(transport));
  config.retry.max_attempts = 2;
  config.log = outcrop::log_to(outcrop::LogLevel::trace, [&](const auto& record) { told.log += to_string(record); });
  const std::shared_ptr<void> made = operation.make_request();
  for (const auto& [name, value] : request.members()) cli::set_member(operation, made.get(), name, value);
  const auto tell = [&](const cli::Answer& answer) {
    if (answer.error) told.error = to_string(*answer.error);
    return !answer.error;
  };
  if (operation.bytes) {
    operation.bytes(config, made.get(), {}, [&](const cli::Answer& answer, std::string_view) { return tell(answer); });
  } else {
    operation.call(config, made.get(), {}, tell);
  }
  return told;
}

class Sensitive : public ::testing::Test {
 protected:
  // A recorded call, and what the service got.
  Told recorded(const cli::Operation& operation, const Document& request, const Answer& answer) {
    auto server = std::make_shared<outcrop::testing::ScriptedTransport>();
    server->otherwise([answer](const auto&) { return answer; });
    const auto recorder = std::make_shared<Recorder>(server);
    Told told = call(operation, request, recorder);
    recording = recorder->recording();
    sent.clear();
    for (const auto& each : server->requests()) {
      sent += each.url + each.body;
      for (const auto& [name, value] : each.headers) sent += value;
    }
    return told;
  }

  std::string recording;
  std::string sent;
};

TEST_F(Sensitive, InRequestsReachesTheServiceAlone) {
  std::size_t seen = 0;
  for (const Document& one : cases_of("input")) {
    const cli::Operation* const operation = operation_of(one);
    if (!operation) continue;  // a stream's: its events are looked at below
    const std::string marker = text(one, "marker");
    const Document& request = *one.find("body");
    const Told told = recorded(*operation, request, outcrop::testing::json("{}"));
    ASSERT_THAT(sent, HasSubstr(marker)) << name_of(one) << told.error;
    EXPECT_THAT(told.log + told.error, Not(HasSubstr(marker))) << name_of(one);
    EXPECT_THAT(recording, Not(HasSubstr(marker))) << name_of(one);

    const auto replayer = Replayer::parse(recording);
    ASSERT_TRUE(replayer);
    EXPECT_EQ(call(*operation, request, *replayer).error, told.error) << name_of(one);
    EXPECT_THAT((*replayer)->unused(), ::testing::IsEmpty()) << name_of(one);

    const std::string quoted = R"({"message":"Value ')" + marker + R"(' at 'it' failed to satisfy constraint"})";
    const Told refused = recorded(*operation, request, outcrop::testing::json(quoted, 400));
    EXPECT_THAT(refused.error, HasSubstr(marker)) << "the caller is told what the service says";
    EXPECT_THAT(refused.log, Not(HasSubstr(marker))) << name_of(one);
    EXPECT_THAT(recording, Not(HasSubstr(marker))) << name_of(one);
    ++seen;
  }
  EXPECT_GT(seen, 500u);
}

TEST_F(Sensitive, InAnswersReachesTheCallerAlone) {
  std::size_t seen = 0;
  for (const Document& one : cases_of("output")) {
    const cli::Operation* const operation = operation_of(one);
    if (!operation) continue;
    const std::string marker = text(one, "marker");
    const Document& request = *one.find("request");
    const Document& body = *one.find("body");
    const std::string answer = body.as_string() ? std::string(*body.as_string()) : to_json(body);
    ASSERT_THAT(answer, HasSubstr(marker));
    const Told told = recorded(*operation, request, outcrop::testing::json(answer));
    EXPECT_EQ(told.error, "") << name_of(one) << answer;
    EXPECT_THAT(told.log, Not(HasSubstr(marker))) << name_of(one);
    EXPECT_THAT(recording, Not(HasSubstr(marker))) << name_of(one);

    const auto replayer = Replayer::parse(recording);
    ASSERT_TRUE(replayer);
    EXPECT_EQ(call(*operation, request, *replayer).error, "") << name_of(one) << recording;

    const Told cut = recorded(*operation, request, outcrop::testing::json(answer.substr(0, answer.size() - 1)));
    EXPECT_THAT(cut.log + cut.error, Not(HasSubstr(marker))) << name_of(one);
    EXPECT_THAT(recording, Not(HasSubstr(marker))) << name_of(one);
    ++seen;
  }
  EXPECT_GT(seen, 900u);
}

TEST_F(Sensitive, IsRecordedWhereTheProgramAsksForIt) {
  const Document one = cases_of("input").at(0);
  auto server = std::make_shared<outcrop::testing::ScriptedTransport>();
  server->then(outcrop::testing::json("{}"));
  const auto recorder = std::make_shared<Recorder>(server);
  recorder->keep_sensitive_members();
  EXPECT_EQ(call(*operation_of(one), *one.find("body"), recorder).error, "");
  EXPECT_THAT(recorder->recording(), HasSubstr(text(one, "marker")));
  const auto replayer = Replayer::parse(recorder->recording());
  ASSERT_TRUE(replayer);
  EXPECT_EQ(call(*operation_of(one), *one.find("body"), *replayer).error, "");
}

TEST_F(Sensitive, InEventsIsInNoRecording) {
  using outcrop::test::string_header;
  const std::map<std::string, const outcrop::internal::Service*> services{
#include "services.inc"
  };
  std::size_t seen = 0;
  for (const Document& one : cases_of("event")) {
    const std::string name = text(one, "operation");
    const std::string marker = text(one, "marker");
    const outcrop::internal::Operation operation{
        .service = services.at(text(one, "service")), .name = name, .errors = {}, .output = nullptr};
    const std::string headers =
        string_header(":message-type", "event") + string_header(":event-type", text(one, "event"));
    const std::string frame = outcrop::test::frame(headers, to_json(*one.find("body")));
    outcrop::testing::RecordedExchange exchange{.status = 200,
                                                .headers = {{"Content-Type", "application/vnd.amazon.eventstream"}},
                                                .body = frame + frame + frame.substr(0, frame.size() - 4)};
    ASSERT_THAT(exchange.body, HasSubstr(marker));
    exchange.hide_sensitive(&operation);
    EXPECT_THAT(exchange.body, Not(HasSubstr(marker))) << name_of(one);

    outcrop::internal::FrameDecoder frames;
    for (int i = 0; i < 2; ++i) {
      const std::string_view rest = std::string_view(exchange.body).substr(static_cast<std::size_t>(i) * frame.size());
      ASSERT_EQ(frames.look(rest), outcrop::internal::FrameDecoder::State::complete) << name_of(one);
      EXPECT_TRUE(Document::parse(frames.frame().payload)) << frames.frame().payload;
      frames.next();
    }
    const std::string_view rest = std::string_view(exchange.body).substr(2 * frame.size());
    EXPECT_EQ(frames.look(rest), outcrop::internal::FrameDecoder::State::incomplete) << name_of(one);
    ++seen;
  }
  EXPECT_GT(seen, 500u);
}

}  // namespace
