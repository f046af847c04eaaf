// What a model says once.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

#include "protocol/service_error.h"
#include "services/conversation.h"
#include "text/json.h"

namespace outcrop::emulator {

struct TurnError {
  ServiceError error;
  /// So many events of a stream come before it. Absent: it stands in the place of the answer.
  std::optional<std::size_t> after_events;
};

struct Turn {
  Json content = Json::array();  ///< ContentBlock list: reasoningContent, text, toolUse
  std::string stop_reason{"end_turn"};
  std::int64_t input_tokens{};
  std::int64_t output_tokens{};
  Json trace;                ///< GuardrailTraceAssessment; null without
  std::optional<Json> body;  ///< of InvokeModel, instead of all of these
  std::optional<TurnError> error;
  std::chrono::milliseconds delay{0};
};

struct ToolUse {
  std::string name;
  Json input;
};

/// What a model has in mind.
struct Words {
  std::string reasoning;
  std::string text;
  std::vector<ToolUse> tool_uses;
};

/// As far as inferenceConfig lets it go: `stopSequences` end the text before the first of them (stop_sequence), and
/// there are no more tokens than `maxTokens` (max_tokens).
Turn say(const Conversation& asked, const Json& request, Words words);

}  // namespace outcrop::emulator
