// A language model that follows a script.
#include "services/scripted_model.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "outcrop/sigv4.h"

namespace outcrop::emulator {
namespace {

constexpr int kDeepestInput = 8;

const Json& last_message(const Json& request) {
  static const Json kNone = {{"role", "user"}, {"content", Json::array()}};
  const auto messages = request.find("messages");
  return messages == request.end() || messages->empty() ? kNone : messages->back();
}

std::string text_of(const Json& message) {
  std::string out;
  for (const Json& block : message.at("content"))
    if (block.contains("text")) out += (out.empty() ? "" : " ") + block.at("text").get<std::string>();
  return out;
}

std::string results_of(const Json& message) {
  std::string out;
  for (const Json& block : message.at("content")) {
    if (!block.contains("toolResult")) continue;
    for (const Json& part : block.at("toolResult").at("content")) {
      if (!out.empty()) out += "; ";
      out += part.contains("text")   ? part.at("text").get<std::string>()
             : part.contains("json") ? json_text(part.at("json"))
                                     : part.begin().key();
    }
  }
  return out;
}

bool has_results(const Json& message) {
  const Json& content = message.at("content");
  return std::any_of(content.begin(), content.end(), [](const Json& block) { return block.contains("toolResult"); });
}

/// Null where the request offers no tool.
const Json* chosen_tool(const Json& request) {
  const auto config = request.find("toolConfig");
  if (config == request.end()) return nullptr;
  std::string wanted;
  if (config->contains("toolChoice") && config->at("toolChoice").contains("tool"))
    wanted = config->at("toolChoice").at("tool").at("name").get<std::string>();
  for (const Json& tool : config->at("tools")) {
    const auto spec = tool.find("toolSpec");
    if (spec != tool.end() && (wanted.empty() || spec->at("name") == wanted)) return &*spec;
  }
  return nullptr;
}

/// A value that fits a JSON schema, as far as a script can tell.
Json value_for(const Json& schema, const std::string& text, int depth) {
  if (!schema.is_object() || depth > kDeepestInput) return nullptr;
  if (schema.contains("const")) return schema.at("const");
  if (schema.contains("enum") && schema.at("enum").is_array() && !schema.at("enum").empty())
    return schema.at("enum").front();
  const Json type = schema.contains("type") ? schema.at("type") : Json("object");
  if (type == "string") return text;
  if (type == "integer") return schema.contains("minimum") ? schema.at("minimum") : Json(1);
  if (type == "number") return schema.contains("minimum") ? schema.at("minimum") : Json(1.5);
  if (type == "boolean") return true;
  if (type == "array")
    return Json::array({value_for(schema.value("items", Json::object({{"type", "string"}})), text, depth + 1)});
  if (type != "object") return nullptr;
  Json out = Json::object();
  const Json properties = schema.value("properties", Json::object());
  if (!properties.is_object()) return out;
  for (const auto& [name, property] : properties.items()) {
    const Json required = schema.value("required", Json::array());
    if (required.empty() || std::find(required.begin(), required.end(), name) != required.end())
      out[name] = value_for(property, text, depth + 1);
  }
  return out;
}

/// Cuts a text as inferenceConfig says; returns the reason where it did.
std::string limit(std::string& text, const Json& request) {
  std::string reason = "end_turn";
  const auto config = request.find("inferenceConfig");
  if (config == request.end()) return reason;
  for (const Json& stop : config->value("stopSequences", Json::array())) {
    const std::size_t at = text.find(stop.get<std::string>());
    if (at == std::string::npos) continue;
    text.resize(at);
    reason = "stop_sequence";
  }
  const std::vector<std::string> words = words_of(text);
  const auto most = static_cast<std::size_t>(std::max(1, config->value("maxTokens", 1 << 30)));
  if (words.size() <= most) return reason;
  text.clear();
  for (std::size_t i = 0; i < most; ++i) text += words[i];
  return "max_tokens";
}

std::int64_t count_words(const Json& value) {
  if (value.is_string()) return static_cast<std::int64_t>(words_of(value.get<std::string>()).size());
  std::int64_t sum = 0;
  if (value.is_structured())
    for (const Json& item : value) sum += count_words(item);
  return sum;
}

Json tool_use(const Json& tool, const std::string& text, const Json& request) {
  const Json schema = tool.value("inputSchema", Json::object()).value("json", Json::object());
  const std::string id = "tooluse_" + sigv4::payload_hash(json_text(request)).substr(0, 22);
  return {{"toolUse", {{"toolUseId", id}, {"name", tool.at("name")}, {"input", value_for(schema, text, 0)}}}};
}

}  // namespace

std::vector<std::string> words_of(const std::string& text) {
  std::vector<std::string> words;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t word = std::min(text.find_first_not_of(' ', at), text.size());
    const std::size_t end = std::min(text.find(' ', word), text.size());
    words.push_back(text.substr(at, end - at));
    at = end;
  }
  return words;
}

Turn next_turn(const Json& request) {
  const Json& message = last_message(request);
  const std::string said = text_of(message);
  Turn turn;
  turn.content = Json::array();
  const Json* tool = has_results(message) ? nullptr : chosen_tool(request);
  std::string text = has_results(message) ? "The tool answered: " + results_of(message)
                     : tool != nullptr    ? "I will use the tool " + tool->at("name").get<std::string>() + "."
                                          : "You said: " + said;
  turn.stop_reason = limit(text, request);
  if (!text.empty()) turn.content.push_back({{"text", text}});
  if (tool != nullptr && turn.stop_reason == "end_turn") {
    turn.content.push_back(tool_use(*tool, said, request));
    turn.stop_reason = "tool_use";
  }
  turn.input_tokens = request.contains("messages") ? count_words(request.at("messages")) : 0;
  turn.output_tokens = count_words(turn.content);
  return turn;
}

}  // namespace outcrop::emulator
