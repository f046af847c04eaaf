// What a model says, as somebody wrote it down: --script.
#pragma once

#include <chrono>
#include <cstdint>
#include <deque>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "model/pattern.h"
#include "services/conversation.h"
#include "services/guardrail.h"
#include "services/turn.h"
#include "text/json.h"

namespace outcrop::emulator {

/// All that is there has to hold.
struct Condition {
  std::unique_ptr<const Pattern> operation;
  std::unique_ptr<const Pattern> model;
  std::unique_ptr<const Pattern> system;
  std::unique_ptr<const Pattern> text;
  std::optional<std::int64_t> turn;
  std::vector<std::string> tools;
  std::string tool_result;  ///< empty: any or none

  bool holds(const Conversation& asked) const;
};

struct ScriptedAnswer {
  Words words;
  std::string stop_reason;  ///< empty: what follows from the rest
  std::optional<Json> body;
  std::optional<Intervention> guardrail;
  std::optional<TurnError> error;
  std::chrono::milliseconds delay{0};

  /// A body is an answer of InvokeModel, an error one of any operation, all else one of Converse.
  bool fits(const Conversation& asked) const;
  bool says_something() const { return !words.reasoning.empty() || !words.text.empty() || !words.tool_uses.empty(); }
  Turn turn(const Conversation& asked, const Json& request) const;
};

struct Rule {
  Condition when;
  std::optional<std::int64_t> times;  ///< for one and the same request
  ScriptedAnswer answer;
};

/// The first rule that fits answers. Depends on nothing but the request, and, where a rule has `times`, on how often it
/// came: conversations know nothing of each other. Any thread.
class Script {
 public:
  Script(std::vector<Rule> rules, bool falls_back) : rules_(std::move(rules)), falls_back_(falls_back) {}

  /// `request` is the operation's input. Null where the built-in model answers; throws ServiceError where nobody does.
  const ScriptedAnswer* find(const Conversation& asked, const Json& request) const;

 private:
  bool has_times_left(const Rule& rule, const Conversation& asked, const Json& request) const;

  std::vector<Rule> rules_;
  bool falls_back_;
  mutable std::mutex mutex_;
  using Struck = std::pair<const Rule*, std::string>;  // with the request's hash
  mutable std::map<Struck, std::int64_t> struck_;
  mutable std::deque<Struck> oldest_;
};

/// The script in use, which may be changed at any time. Any thread.
class ScriptInUse {
 public:
  void set(std::shared_ptr<const Script> script) {
    const std::scoped_lock lock(mutex_);
    script_ = std::move(script);
  }
  /// Null: none.
  std::shared_ptr<const Script> get() const {
    const std::scoped_lock lock(mutex_);
    return script_;
  }

 private:
  mutable std::mutex mutex_;
  std::shared_ptr<const Script> script_;
};

}  // namespace outcrop::emulator
