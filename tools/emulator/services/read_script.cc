// Reads scripts.
#include "services/read_script.h"

#include <algorithm>
#include <fstream>
#include <initializer_list>
#include <nlohmann/json.hpp>
#include <set>
#include <stdexcept>
#include <utility>
#include <vector>

#include "protocol/json_types.h"
#include "protocol/service_error.h"
#include "protocol/validate.h"
#include "text/duration.h"

namespace outcrop::emulator {
namespace {

/// A value and where it stands: "rules[2].answer.text".
struct Place {
  const Json& value;
  std::string path;

  [[noreturn]] void wrong(const std::string& what) const {
    throw std::invalid_argument((path.empty() ? "the script" : path) + ' ' + what);
  }

  /// An object without other members than these.
  void expect_members(std::initializer_list<const char*> known) const {
    if (!value.is_object()) wrong("has to be an object");
    std::string names;
    for (const char* name : known) names += (names.empty() ? "" : ", ") + std::string(name);
    for (const auto& [name, ignored] : value.items())
      if (std::find(known.begin(), known.end(), name) == known.end())
        wrong("has no member \"" + name + "\"; known are " + names);
  }

  std::optional<Place> find(const char* name) const {
    const auto found = value.find(name);
    if (found == value.end()) return std::nullopt;
    return Place{*found, path.empty() ? name : path + '.' + name};
  }

  Place at(const char* name) const {
    std::optional<Place> found = find(name);
    if (!found) wrong("needs the member \"" + std::string(name) + '"');
    return *found;
  }

  std::vector<Place> items() const {
    if (!value.is_array()) wrong("has to be an array");
    std::vector<Place> out;
    for (const Json& item : value) out.push_back({item, path + '[' + std::to_string(out.size()) + ']'});
    return out;
  }

  std::string text() const {
    if (!value.is_string() || value.get_ref<const std::string&>().empty()) wrong("has to be a text that is not empty");
    return value.get<std::string>();
  }

  std::int64_t number(std::int64_t least) const {
    if (!value.is_number_integer() || value.get<std::int64_t>() < least || value.get<std::int64_t>() > 1'000'000)
      wrong("has to be a whole number from " + std::to_string(least) + " to 1000000");
    return value.get<std::int64_t>();
  }

  std::unique_ptr<const Pattern> pattern() const {
    try {
      return std::make_unique<const Pattern>(text(), Pattern::Extent::part);
    } catch (const std::invalid_argument& error) {
      wrong(std::string("is no regular expression: ") + error.what());
    }
  }

  std::string one_of(const std::vector<std::string>& known) const {
    std::string names;
    for (const std::string& name : known) names += (names.empty() ? "" : ", ") + name;
    if (!value.is_string() || std::find(known.begin(), known.end(), value.get<std::string>()) == known.end())
      wrong("has to be one of " + names);
    return value.get<std::string>();
  }
};

class ScriptReader {
 public:
  explicit ScriptReader(const Model& runtime) : runtime_(runtime) {}

  std::shared_ptr<const Script> script(const Place& place) const {
    place.expect_members({"rules", "otherwise"});
    std::vector<Rule> rules;
    for (const Place& item : place.at("rules").items()) rules.push_back(rule(item));
    const std::optional<Place> otherwise = place.find("otherwise");
    const bool falls_back = otherwise && otherwise->one_of({"error", "built-in"}) == "built-in";
    return std::make_shared<const Script>(std::move(rules), falls_back);
  }

 private:
  Rule rule(const Place& place) const {
    place.expect_members({"name", "when", "times", "answer"});
    Rule out;
    if (const auto name = place.find("name")) name->text();
    if (const auto when = place.find("when")) out.when = condition(*when);
    if (const auto times = place.find("times")) out.times = times->number(1);
    out.answer = answer(place.at("answer"));
    return out;
  }

  Condition condition(const Place& place) const {
    place.expect_members({"operation", "model", "system", "text", "turn", "tools", "toolResult"});
    Condition out;
    if (const auto found = place.find("operation"))
      out.operation = pattern_of_name(
          found->one_of({"Converse", "ConverseStream", "InvokeModel", "InvokeModelWithResponseStream"}));
    if (const auto found = place.find("model")) out.model = found->pattern();
    if (const auto found = place.find("system")) out.system = found->pattern();
    if (const auto found = place.find("text")) out.text = found->pattern();
    if (const auto found = place.find("turn")) out.turn = found->number(1);
    if (const auto found = place.find("toolResult")) out.tool_result = found->text();
    if (const auto found = place.find("tools"))
      for (const Place& item : found->items()) out.tools.push_back(item.text());
    return out;
  }

  static std::unique_ptr<const Pattern> pattern_of_name(const std::string& name) {
    return std::make_unique<const Pattern>(name);
  }

  ScriptedAnswer answer(const Place& place) const {
    place.expect_members({"text", "toolUses", "reasoning", "stopReason", "body", "guardrail", "error", "delay"});
    ScriptedAnswer out;
    if (const auto found = place.find("text")) out.words.text = found->text();
    if (const auto found = place.find("reasoning")) out.words.reasoning = found->text();
    if (const auto found = place.find("stopReason"))
      out.stop_reason = found->one_of(runtime_.find("StopReason")->enum_values);
    if (const auto found = place.find("toolUses"))
      for (const Place& item : found->items()) out.words.tool_uses.push_back(use_of_tool(item));
    if (const auto found = place.find("body")) out.body = found->value;
    if (const auto found = place.find("guardrail")) out.guardrail = intervention(*found);
    if (const auto found = place.find("error")) out.error = error(*found);
    if (const auto found = place.find("delay")) out.delay = duration(*found);
    if (!out.says_something() && !out.body && !out.error) place.wrong("needs a text, toolUses, a body or an error");
    if (out.guardrail && !out.says_something())
      place.at("guardrail").wrong("needs a text beside it: what is said to a request that asks for no guardrail");
    if (out.body && (out.says_something() || out.guardrail || !out.stop_reason.empty()))
      place.wrong("has a body, which InvokeModel answers, beside what Converse answers: make two rules of it");
    if (out.error && out.error->after_events && !out.says_something() && !out.body)
      place.at("error").wrong(
          "comes after events, of which there are none: give the answer a text, toolUses or a body");
    return out;
  }

  static ToolUse use_of_tool(const Place& place) {
    place.expect_members({"name", "input"});
    ToolUse out{place.at("name").text(), Json::object()};
    if (const auto input = place.find("input")) {
      if (!input->value.is_object()) input->wrong("has to be an object");
      out.input = input->value;
    }
    return out;
  }

  Intervention intervention(const Place& place) const {
    place.expect_members({"input", "output", "message"});
    const auto input = place.find("input");
    const auto output = place.find("output");
    if (input.has_value() == output.has_value())
      place.wrong("needs either \"input\" or \"output\": what the guardrail found there");
    const Place& found = output ? *output : *input;
    const Shape& shape = *runtime_.find("GuardrailAssessment");
    Intervention out;
    out.in_output = output.has_value();
    out.message = place.at("message").text();
    if (!found.value.is_object()) found.wrong("has to be an object");
    try {
      out.assessment = typed_members(found.value, shape, found.path);
      validate(out.assessment, shape);
    } catch (const ServiceError& problem) {
      found.wrong(std::string("is no GuardrailAssessment: ") + problem.what());
    }
    for (const auto& [name, ignored] : found.value.items())
      if (find_member(shape, name) == nullptr)
        found.wrong("is no GuardrailAssessment, which has no member \"" + name + '"');
    return out;
  }

  TurnError error(const Place& place) const {
    place.expect_members({"type", "message", "afterEvents"});
    const Place type = place.at("type");
    const Shape* const shape = runtime_.find(type.text());
    if (shape == nullptr || !shape->error) type.wrong("names no error of bedrock-runtime, such as ThrottlingException");
    const auto message = place.find("message");
    TurnError out{{shape->status, shape->name, message ? message->text() : "The script asked for this error."}, {}};
    if (const auto after = place.find("afterEvents")) {
      if (!is_of_streams(*shape)) type.wrong("is no error of streams: it can't come after events");
      out.after_events = static_cast<std::size_t>(after->number(0));
    }
    return out;
  }

  bool is_of_streams(const Shape& error) const {
    for (const char* stream : {"ConverseStreamOutput", "ResponseStream"})
      for (const Member& member : runtime_.find(stream)->members)
        if (member.target == &error) return true;
    return false;
  }

  static std::chrono::milliseconds duration(const Place& place) {
    const auto out = parse_duration(place.text());
    if (!out) place.wrong("has to be a duration such as \"40ms\"");
    return *out;
  }

  const Model& runtime_;
};

/// nlohmann's own message says where; it keeps the first of two members of one name, so they are looked for beside.
Json read_json(std::string_view text) {
  std::vector<std::set<std::string>> names;
  std::string twice;
  bool too_deep = false;
  const Json::parser_callback_t watch = [&](int depth, Json::parse_event_t event, Json& value) {
    too_deep = too_deep || depth >= kDeepestJson;
    if (event == Json::parse_event_t::object_start) names.emplace_back();
    if (event == Json::parse_event_t::object_end) names.pop_back();
    if (event == Json::parse_event_t::key && !names.back().insert(value.get<std::string>()).second)
      twice = value.get<std::string>();
    return !too_deep;
  };
  Json out;
  try {
    out = Json::parse(text, watch);
  } catch (const Json::exception& error) {  // a number that no double holds is one too
    const std::string_view what = error.what();
    throw std::invalid_argument("the script is no JSON: " +
                                std::string(what.substr(std::min(what.find("] ") + 2, what.size()))));
  }
  if (too_deep) throw std::invalid_argument("the script nests deeper than " + std::to_string(kDeepestJson) + " levels");
  if (!twice.empty()) throw std::invalid_argument("the script has two members \"" + twice + "\" in one object");
  return out;
}

}  // namespace

std::shared_ptr<const Script> read_script(std::string_view text, const Model& runtime) {
  const Json json = read_json(text);
  return ScriptReader(runtime).script({json, ""});
}

std::shared_ptr<const Script> read_script_file(const std::string& path, const Model& runtime) {
  std::ifstream file(path, std::ios::binary);
  std::string text;
  char some[4096];
  while (file.read(some, sizeof some), file.gcount() > 0) text.append(some, static_cast<std::size_t>(file.gcount()));
  if (!file.is_open() || file.bad()) throw std::runtime_error("cannot read the script " + path);
  try {
    return read_script(text, runtime);
  } catch (const std::invalid_argument& error) {
    throw std::runtime_error(path + ": " + error.what());
  }
}

}  // namespace outcrop::emulator
