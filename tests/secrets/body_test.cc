// What an answer holds is in no line of the log, whatever is wrong with it; of an answer of success it is in no error.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "outcrop/bedrock/client.h"
#include "outcrop/bedrock/operations/get_evaluation_job.h"
#include "outcrop/bedrock/operations/list_evaluation_jobs.h"
#include "support/bedrock_fixture.h"
#include "support/scripted_server.h"

namespace {

using outcrop::bedrock::Client;
using ::testing::HasSubstr;
using ::testing::Not;
namespace test = outcrop::test;

struct Told {
  std::string log;
  std::string error;
};

// Of a call whose answer can't be used.
Told told_of(const test::Reply& answer) {
  test::ScriptedServer server;
  server.otherwise(answer);
  outcrop::ClientConfig config = test::config_for(server.url(), 2, outcrop::testing::FakeClock());
  Told told;
  config.log = outcrop::log_to(outcrop::LogLevel::trace, [&told](const auto& r) { told.log += to_string(r) + '\n'; });
  const auto job = Client(config).get_evaluation_job({.job_identifier = "job"});
  EXPECT_FALSE(job);
  told.error = to_string(job.error());
  const auto page = Client(config).list_evaluation_jobs({});
  EXPECT_FALSE(page);
  told.error += to_string(page.error());
  return told;
}

constexpr const char* kUnusable[] = {
    "pa55word, and nothing that is JSON",
    "\"pa55word\"",
    "[\"pa55word\"]",
    "{\"jobName\":\"pa55word",
    "{\"pa55word\":\"pa55word\"",
    "pa55word\":\"cut at its front\"}",
    "{\"creationTime\":\"pa55word\",\"jobSummaries\":[{\"creationTime\":\"pa55word\"}]}",
    "{\"customerEncryptionKeyId\":{\"pa55word\":1},\"jobSummaries\":{\"pa55word\":1}}",
    "{\"customerEncryptionKeyId\":pa55word,\"jobSummaries\":pa55word}",
    "{\"customerEncryptionKeyId\":\"\\upa55word\",\"jobSummaries\":\"\\upa55word\"}",
    "<job><name>pa55word</name></job>",
    "<pa55word",
    "\xff\xfe pa55word",
    "\x1f\x8b pa55word",
};

TEST(Body, OfSuccessIsInNoLineOfTheLog) {
  for (const char* const body : kUnusable)
    EXPECT_THAT(told_of(test::answer(200, body)).log, Not(HasSubstr("pa55word"))) << body;
}

// A page of markup is of somebody between here and the service; a time that can't be read is quoted.
TEST(Body, OfSuccessIsInNoError) {
  for (const char* const body : kUnusable) {
    const std::string_view text(body);
    if (text.starts_with('<') || text.starts_with("{\"creationTime")) continue;
    EXPECT_THAT(told_of(test::answer(200, body)).error, Not(HasSubstr("pa55word"))) << body;
  }
}

TEST(Body, OfAnErrorIsInNoLineOfTheLog) {
  for (const int status : {400, 403, 404, 429, 500, 503}) {
    for (const char* const body : kUnusable)
      EXPECT_THAT(told_of(test::answer(status, body)).log, Not(HasSubstr("pa55word"))) << status << ' ' << body;
    EXPECT_THAT(told_of(test::answer(status, R"({"message":"pa55word"})")).log, Not(HasSubstr("pa55word"))) << status;
  }
}

TEST(Body, OfAnErrorTellsTheCallerWhy) {
  EXPECT_THAT(told_of(test::answer(403, "no pa55word was given")).error, HasSubstr("no pa55word was given"));
}

}  // namespace
