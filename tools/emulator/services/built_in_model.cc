// The model that answers without a script.
#include "services/built_in_model.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <utility>

#include "services/guardrail.h"

namespace outcrop::emulator {
namespace {

constexpr int kDeepestInput = 8;

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

/// A word that the built-in guardrail knows.
constexpr std::string_view kForbidden = "forbidden";

std::string answer_text(const Conversation& asked, const std::string& results, const Json* tool) {
  if (!asked.tool_results.empty()) return "The tool answered: " + results;
  if (tool != nullptr) return "I will use the tool " + tool->at("name").get<std::string>() + ".";
  return "You said: " + asked.text;
}

}  // namespace

bool is_forbidden(const std::string& text) { return text.find(kForbidden) != std::string::npos; }

Json forbidden_assessment() {
  return {{"wordPolicy",
           {{"customWords", Json::array({{{"match", kForbidden}, {"action", "BLOCKED"}, {"detected", true}}})},
            {"managedWordLists", Json::array()}}}};
}

Turn built_in_turn(const Conversation& asked, const Json& request) {
  const Json messages = request.value("messages", Json::array());
  const Json content = messages.empty() ? Json::array() : messages.back().at("content");
  const Json* tool = asked.tool_results.empty() ? chosen_tool(request) : nullptr;
  Words words{"", answer_text(asked, results_of(content), tool), {}};
  if (tool != nullptr) {
    const Json schema = tool->value("inputSchema", Json::object()).value("json", Json::object());
    words.tool_uses.push_back({tool->at("name").get<std::string>(), value_for(schema, asked.text, 0)});
  }
  Turn turn = say(asked, request, std::move(words));
  if (is_forbidden(guarded_texts_of(content)))
    intervene(turn, asked, {false, forbidden_assessment(), std::string(kBlocked)});
  return turn;
}

}  // namespace outcrop::emulator
