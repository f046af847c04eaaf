// Keeps views beyond what they are in, as programs with that mistake do, and owned answers, as it should be. Built with
// AddressSanitizer, on libraries that are not. The argument says which: "page", "event", "escaped_event", "piece", or
// "none", which has no mistake.
#include <iostream>
#include <string>
#include <string_view>
#include <vector>

#include "outcrop/bedrock/client.h"
#include "outcrop/bedrock/operations/list_evaluation_jobs.h"
#include "outcrop/bedrock/owned/evaluation_summary.h"
#include "outcrop/bedrock_agentcore/client.h"
#include "outcrop/bedrock_agentcore/operations/invoke_agent_runtime.h"
#include "outcrop/bedrock_runtime/client.h"
#include "outcrop/bedrock_runtime/operations/converse_stream.h"
#include "outcrop/testing.h"
#include "support/frames.h"

namespace {

namespace test = outcrop::test;
namespace testing = outcrop::testing;

void print(const std::vector<std::string_view>& kept) {
  for (const std::string_view text : kept) std::cout << text << '\n';
}

void list_jobs(bool keep) {
  const auto transport = std::make_shared<testing::ScriptedTransport>();
  transport->then(testing::json(R"({"jobSummaries":[{"jobName":"a job with a name"}],"nextToken":"a"})"));
  transport->then(testing::json(R"({"jobSummaries":[{"jobName":"another job"}]})"));
  const outcrop::bedrock::Client client(testing::offline_config(transport));
  std::vector<std::string_view> names;
  std::vector<outcrop::bedrock::EvaluationSummary> jobs;
  for (const auto& page : client.list_evaluation_jobs_pages({}))
    for (const outcrop::bedrock::EvaluationSummaryView& job : page->job_summaries) {
      names.push_back(job.job_name);
      jobs.push_back(to_owned(job));
    }
  if (keep) return print(names);
  for (const outcrop::bedrock::EvaluationSummary& job : jobs) std::cout << job.job_name << '\n';
}

std::string delta(std::string_view text) {
  return test::event_frame("contentBlockDelta",
                           R"({"contentBlockIndex":0,"delta":{"text":")" + std::string(text) + R"("}})");
}

void converse(std::string_view first, bool keep) {
  const auto transport = std::make_shared<testing::ScriptedTransport>();
  testing::Answer answer = testing::json(delta(first) + delta("the second piece of text") +
                                         test::event_frame("messageStop", R"({"stopReason":"end_turn"})"));
  answer.headers = {{"content-type", "application/vnd.amazon.eventstream"}};
  transport->then(answer);
  const outcrop::bedrock_runtime::Client client(testing::offline_config(transport));
  std::vector<std::string_view> texts;
  auto stream = client.converse_stream({.model_id = "m", .messages = std::vector<outcrop::bedrock_runtime::Message>()});
  for (const auto& event : stream) {
    if (event->content_block_delta) texts.push_back(*event->content_block_delta->delta.text);
    if (!keep) print(texts);
    if (!keep) texts.clear();
  }
  print(texts);
}

void invoke_agent(bool keep) {
  const auto transport = std::make_shared<testing::ScriptedTransport>();
  testing::Answer answer = testing::json("a piece of an answer");
  answer.headers = {{"content-type", "text/plain"}};
  transport->then(answer);
  const outcrop::bedrock_agentcore::Client client(testing::offline_config(transport));
  std::vector<std::string_view> pieces;
  auto stream = client.invoke_agent_runtime({.agent_runtime_arn = "a", .payload = outcrop::Blob(std::string("{}"))});
  for (const auto& piece : stream) {
    pieces.push_back(*piece);
    if (!keep) print(pieces);
    if (!keep) pieces.clear();
  }
  print(pieces);
}

}  // namespace

int main(int, char** argv) {
  const std::string_view kept = argv[1];
  if (kept == "none" || kept == "page") list_jobs(kept == "page");
  if (kept == "none" || kept == "event") converse("the first piece of text", kept == "event");
  if (kept == "none" || kept == "escaped_event") converse("the first piece\\nof text", kept == "escaped_event");
  if (kept == "none" || kept == "piece") invoke_agent(kept == "piece");
}
