// Amazon Bedrock Agents Runtime's streams, and what AgentCore's agents stream.
#include "services/agents.h"

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "protocol/write_output.h"
#include "services/tokens.h"
#include "stream/event_answer.h"
#include "text/encoding.h"

namespace outcrop::emulator {
namespace {

HttpAnswer invoke_agent(const OperationCall& call) {
  const Json& input = call.input;
  const std::string session = input.at("sessionId").get<std::string>();
  std::vector<Event> events;
  if (input.value("enableTrace", false)) {
    Json part = {{"sessionId", session},
                 {"eventTime", to_string(call.now)},
                 {"trace", {{"failureTrace", {{"traceId", session + "-0"}}}}}};
    for (const char* member : {"agentId", "agentAliasId"})
      if (input.contains(member)) part[member] = input.at(member);
    events.push_back({"trace", std::move(part)});
  }
  for (const std::string& word : words_of("You said: " + input.value("inputText", "")))
    events.push_back({"chunk", {{"bytes", base64_encode(word)}}});
  return event_answer(call.operation, {{"contentType", "application/json"}, {"sessionId", session}}, events);
}

HttpAnswer invoke_flow(const OperationCall& call) {
  std::vector<Event> events;
  for (const Json& given : call.input.at("inputs")) {
    const Json content = given.value("content", Json::object());
    events.push_back(
        {"flowOutputEvent",
         {{"nodeName", given.at("nodeName")},
          {"nodeType", "FlowOutputNode"},
          {"content", {{"document", content.contains("document") ? content.at("document") : Json(nullptr)}}}}});
  }
  events.push_back({"flowCompletionEvent", {{"completionReason", "SUCCESS"}}});
  const std::string execution = call.input.value("executionId", "execution-1");
  return event_answer(call.operation, {{"executionId", execution}}, events);
}

HttpAnswer retrieve_and_generate(const OperationCall& call) {
  const Json query = call.input.value("input", Json::object());
  const std::string text = "You asked: " + query.value("text", "");
  std::vector<Event> events;
  for (const std::string& word : words_of(text)) events.push_back({"output", {{"text", word}}});
  const Json reference = {
      {"content", {{"text", "An excerpt of the knowledge base."}}},
      {"location", {{"type", "S3"}, {"s3Location", {{"uri", "s3://outcrop-documents/excerpt.txt"}}}}}};
  const Json citation = {{"generatedResponsePart", {{"textResponsePart", {{"text", text}}}}},
                         {"retrievedReferences", {reference}}};
  events.push_back({"citation", {{"citation", citation}}});
  return event_answer(call.operation, {{"sessionId", call.input.value("sessionId", "session-1")}}, events);
}

HttpAnswer optimize_prompt(const OperationCall& call) {
  const std::string prompt = call.input.at("input").value("textPrompt", Json::object()).value("text", "");
  return event_answer(
      call.operation, Json::object(),
      {{"analyzePromptEvent", {{"message", "The prompt has " + std::to_string(words_of(prompt).size()) + " words."}}},
       {"optimizedPromptEvent", {{"optimizedPrompt", {{"textPrompt", {{"text", prompt}}}}}}}});
}

/// As agents of the AgentCore SDK stream: one server-sent event a word.
HttpAnswer invoke_agent_runtime(const OperationCall& call) {
  const Json payload = parse_json(call.http.body);
  const bool has_prompt = payload.is_object() && payload.contains("prompt") && payload.at("prompt").is_string();
  Json head = {{"contentType", "text/event-stream"}};
  if (call.input.contains("runtimeSessionId")) head["runtimeSessionId"] = call.input.at("runtimeSessionId");
  HttpAnswer answer = write_output(call.operation, head);
  for (const std::string& word :
       words_of("You said: " + (has_prompt ? payload.at("prompt").get<std::string>() : call.http.body)))
    answer.chunks.push_back("data: " + json_text(Json(word)) + "\n\n");
  return answer;
}

}  // namespace

void add_agents(Handlers& handlers) {
  handlers.add("bedrock-agent-runtime", "InvokeAgent", invoke_agent);
  handlers.add("bedrock-agent-runtime", "InvokeInlineAgent", invoke_agent);
  handlers.add("bedrock-agent-runtime", "InvokeFlow", invoke_flow);
  handlers.add("bedrock-agent-runtime", "RetrieveAndGenerateStream", retrieve_and_generate);
  handlers.add("bedrock-agent-runtime", "OptimizePrompt", optimize_prompt);
  handlers.add("bedrock-agentcore", "InvokeAgentRuntime", invoke_agent_runtime);
}

}  // namespace outcrop::emulator
