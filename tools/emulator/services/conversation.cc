// What a model is asked.
#include "services/conversation.h"

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <utility>

#include "services/tokens.h"

namespace outcrop::emulator {
namespace {

void join(std::string& out, const std::string& text, const char* between) {
  if (!out.empty() && !text.empty()) out += between;
  out += text;
}

std::int64_t turn_of(const Json& messages) {
  return 1 + std::count_if(messages.begin(), messages.end(), [](const Json& message) {
           return message.is_object() && message.value("role", Json()) == "assistant";
         });
}

/// The names of the tools whose results `content` brings.
std::vector<std::string> answered_tools(const Json& messages, const Json& content) {
  std::map<std::string, std::string> names;
  for (const Json& message : messages)
    for (const Json& block : message.at("content"))
      if (block.contains("toolUse")) {
        const Json& use = block.at("toolUse");
        names[use.at("toolUseId").get<std::string>()] = use.at("name").get<std::string>();
      }
  std::vector<std::string> out;
  for (const Json& block : content)
    if (block.contains("toolResult")) out.push_back(names[block.at("toolResult").at("toolUseId").get<std::string>()]);
  return out;
}

}  // namespace

std::string texts_of(const Json& content) {
  std::string out;
  for (const Json& block : content)
    if (block.contains("text")) join(out, block.at("text").get<std::string>(), " ");
  return out;
}

std::string guarded_texts_of(const Json& content) {
  std::string out;
  for (const Json& block : content)
    if (block.contains("guardContent") && block.at("guardContent").contains("text"))
      join(out, block.at("guardContent").at("text").at("text").get<std::string>(), " ");
  return out.empty() ? texts_of(content) : out;
}

std::string results_of(const Json& content) {
  std::string out;
  for (const Json& block : content) {
    if (!block.contains("toolResult")) continue;
    for (const Json& part : block.at("toolResult").at("content"))
      join(out,
           part.contains("text")   ? part.at("text").get<std::string>()
           : part.contains("json") ? json_text(part.at("json"))
                                   : part.begin().key(),
           "; ");
  }
  return out;
}

Conversation conversation_of_converse(const OperationCall& call) {
  const Json& request = call.input;
  Conversation out;
  out.operation = call.operation.name;
  out.model = request.at("modelId").get<std::string>();
  out.system = texts_of(request.value("system", Json::array()));
  const Json messages = request.value("messages", Json::array());
  if (!messages.empty()) {
    const Json& content = messages.back().at("content");
    out.text = texts_of(content);
    join(out.text, results_of(content), " ");
    out.tool_results = answered_tools(messages, content);
  }
  out.turn = turn_of(messages);
  for (const Json& tool : request.value("toolConfig", Json::object()).value("tools", Json::array()))
    if (tool.contains("toolSpec")) out.tools.push_back(tool.at("toolSpec").at("name").get<std::string>());
  out.input_tokens = input_tokens_of_converse(request);
  out.most_output_tokens = most_output_of_converse(request);
  const Json guardrail = request.value("guardrailConfig", Json::object());
  out.guardrail = guardrail.value("guardrailIdentifier", "");
  out.traces_guardrail = guardrail.value("trace", "disabled") != "disabled";
  return out;
}

Conversation conversation_of_body(const OperationCall& call, const std::string& body) {
  Conversation out;
  out.operation = call.operation.name;
  out.model = call.input.at("modelId").get<std::string>();
  out.text = body;
  const Json read = read_body(body);
  if (read.is_object() && read.contains("messages")) out.turn = turn_of(read.at("messages"));
  out.input_tokens = count_tokens(read);
  out.most_output_tokens = most_output_of_body(read);
  return out;
}

}  // namespace outcrop::emulator
