// What is paid for or creates something at each request is sent again only when that can't do it twice.
#include <gtest/gtest.h>

#include <functional>

#include "outcrop/bedrock_agent_runtime/client.h"
#include "outcrop/bedrock_agent_runtime/operations/create_session.h"
#include "outcrop/bedrock_agent_runtime/operations/invoke_agent.h"
#include "outcrop/bedrock_agent_runtime/operations/list_sessions.h"
#include "outcrop/bedrock_runtime/client.h"
#include "outcrop/bedrock_runtime/operations/apply_guardrail.h"
#include "outcrop/bedrock_runtime/operations/converse.h"
#include "outcrop/bedrock_runtime/operations/converse_stream.h"
#include "outcrop/bedrock_runtime/operations/invoke_model.h"
#include "support/bedrock_fixture.h"
#include "support/scripted_server.h"

namespace {

namespace runtime = outcrop::bedrock_runtime;
namespace agents = outcrop::bedrock_agent_runtime;
namespace test = outcrop::test;
using outcrop::ClientConfig;

struct Caller {
  std::string name;
  bool acts_once{};
  std::function<int(const ClientConfig&)> attempts;  // that the call took
};

// Of a Response and of an EventStream, once it is over.
int attempts_of(const auto& response) { return response ? response.attempts() : response.error().attempts; }

const std::vector<Caller>& callers() {
  static const std::vector<Caller> all{
      {"Converse", true,
       [](const auto& config) {
         return attempts_of(
             runtime::Client(config).converse({.model_id = "m", .messages = std::vector<runtime::Message>()}));
       }},
      {"InvokeModel", true,
       [](const auto& config) { return attempts_of(runtime::Client(config).invoke_model({.model_id = "m"})); }},
      {"ConverseStream", true,
       [](const auto& config) {
         const auto stream =
             runtime::Client(config).converse_stream({.model_id = "m", .messages = std::vector<runtime::Message>()});
         return attempts_of(stream.response());
       }},
      {"InvokeAgent", true,
       [](const auto& config) {
         const auto stream =
             agents::Client(config).invoke_agent({.agent_id = "a", .agent_alias_id = "b", .session_id = "c"});
         return attempts_of(stream.response());
       }},
      {"CreateSession", true,
       [](const auto& config) { return attempts_of(agents::Client(config).create_session({})); }},
      {"ListSessions", false, [](const auto& config) { return attempts_of(agents::Client(config).list_sessions({})); }},
      {"ApplyGuardrail", false,
       [](const auto& config) {
         return attempts_of(
             runtime::Client(config).apply_guardrail({.guardrail_identifier = "g",
                                                      .guardrail_version = "1",
                                                      .source = runtime::GuardrailContentSource::input,
                                                      .content = std::vector<runtime::GuardrailContentBlock>()}));
       }},
  };
  return all;
}

struct Fault {
  std::string name;
  test::Reply reply;
  bool always_again{};  // for what acts once, too
};

test::Reply error(int status, const std::string& code) {
  return test::answer(status, R"({"message":"m"})", {{"x-amzn-errortype", code}});
}

const std::vector<Fault>& faults() {
  static const std::vector<Fault> all{
      {"Reset", test::reset()},
      {"Close", test::close()},
      {"CutHead", test::raw("HTTP/1.1 200 OK\r\nContent-Ty")},
      {"CutBody", test::raw("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"output\":")},
      {"InternalError", error(500, "InternalServerException")},
      {"Unavailable", error(503, "ServiceUnavailableException")},
      {"BadGateway", test::answer(502, "<html>")},
      {"Throttled", error(429, "ThrottlingException"), true},
      {"ThrottledAsUnavailable", error(503, "ThrottlingException"), true},
      {"TooMany", test::answer(429, ""), true},
  };
  return all;
}

class ActsOnce : public ::testing::TestWithParam<std::tuple<Caller, Fault>> {};

TEST_P(ActsOnce, IsSentAgainOnlyWithProof) {
  const auto& [caller, fault] = GetParam();
  const outcrop::testing::FakeClock clock;
  test::ScriptedServer server;
  server.otherwise(fault.reply);
  const int attempts = caller.attempts(test::config_for(server.url(), 3, clock));
  EXPECT_EQ(attempts, caller.acts_once && !fault.always_again ? 1 : 3);
  EXPECT_EQ(server.requests().size(), static_cast<std::size_t>(attempts));
}

INSTANTIATE_TEST_SUITE_P(, ActsOnce, ::testing::Combine(::testing::ValuesIn(callers()), ::testing::ValuesIn(faults())),
                         [](const auto& row) {
                           return std::get<0>(row.param).name + "After" + std::get<1>(row.param).name;
                         });

class NotSent : public ::testing::TestWithParam<Caller> {};

TEST_P(NotSent, IsTriedAgain) {
  const outcrop::testing::FakeClock clock;
  const std::string url = test::ScriptedServer().url();  // nobody listens there any more
  EXPECT_EQ(GetParam().attempts(test::config_for(url, 3, clock)), 3);
}

INSTANTIATE_TEST_SUITE_P(, NotSent, ::testing::ValuesIn(callers()), [](const auto& row) { return row.param.name; });

}  // namespace
