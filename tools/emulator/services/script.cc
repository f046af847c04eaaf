// What a model says, as somebody wrote it down.
#include "services/script.h"

#include <algorithm>

#include "outcrop/sigv4.h"
#include "protocol/service_error.h"
#include "services/tokens.h"

namespace outcrop::emulator {
namespace {

/// Of rules that strike only so many times, so many requests are remembered.
constexpr std::size_t kMostRemembered = 10'000;
constexpr std::size_t kLongestQuoted = 200;

bool has(const std::vector<std::string>& names, const std::string& name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

bool is_body(const Conversation& asked) { return asked.operation.starts_with("InvokeModel"); }

std::string listed(const std::vector<std::string>& names) {
  std::string out;
  for (const std::string& name : names) out += (out.empty() ? "" : ", ") + name;
  return out.empty() ? "none" : out;
}

std::string facts_of(const Conversation& asked) {
  std::string text = asked.text;
  if (text.size() > kLongestQuoted) text = text.substr(0, kLongestQuoted) + "...";
  return asked.operation + ", model " + asked.model + ", turn " + std::to_string(asked.turn) + ", tools " +
         listed(asked.tools) + ", toolResult " + listed(asked.tool_results) + ", text \"" + text + "\"";
}

}  // namespace

bool Condition::holds(const Conversation& asked) const {
  const auto fits = [](const std::unique_ptr<const Pattern>& pattern, const std::string& value) {
    return !pattern || pattern->matches(value);
  };
  return fits(operation, asked.operation) && fits(model, asked.model) && fits(system, asked.system) &&
         fits(text, asked.text) && (!turn || *turn == asked.turn) &&
         std::all_of(tools.begin(), tools.end(), [&](const std::string& name) { return has(asked.tools, name); }) &&
         (tool_result.empty() || has(asked.tool_results, tool_result));
}

bool ScriptedAnswer::fits(const Conversation& asked) const {
  if (body) return is_body(asked);
  return !is_body(asked) || !says_something();
}

Turn ScriptedAnswer::turn(const Conversation& asked, const Json& request) const {
  Turn out = say(asked, request, words);
  if (!stop_reason.empty()) out.stop_reason = stop_reason;
  if (guardrail) intervene(out, asked, *guardrail);
  out.body = body;
  if (body) out.output_tokens = count_tokens(*body);
  out.error = error;
  out.delay = delay;
  return out;
}

bool Script::has_times_left(const Rule& rule, const Conversation& asked, const Json& request) const {
  if (!rule.times) return true;
  const std::string hash = sigv4::payload_hash(asked.operation + json_text(request));
  const std::scoped_lock lock(mutex_);
  const auto [entry, is_new] = struck_.try_emplace({&rule, hash}, 0);
  if (is_new) oldest_.push_back(entry->first);
  if (entry->second >= *rule.times) return false;
  ++entry->second;
  if (oldest_.size() > kMostRemembered) {
    struck_.erase(oldest_.front());
    oldest_.pop_front();
  }
  return true;
}

const ScriptedAnswer* Script::find(const Conversation& asked, const Json& request) const {
  for (const Rule& rule : rules_)
    if (rule.answer.fits(asked) && rule.when.holds(asked) && has_times_left(rule, asked, request)) return &rule.answer;
  if (falls_back_) return nullptr;
  throw validation_error("No rule of the script fits this request: " + facts_of(asked) + ".");
}

}  // namespace outcrop::emulator
