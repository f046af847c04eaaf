// A language model that follows a script: what Converse and ConverseStream ask.
#pragma once

#include <cstdint>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "text/json.h"

namespace outcrop::emulator {

/// One answer of the model.
struct Turn {
  Json content;  ///< ContentBlock list: text and toolUse
  std::string stop_reason;
  std::int64_t input_tokens{};
  std::int64_t output_tokens{};
};

/// The same answer for the same request, always (`request`: the input of Converse or ConverseStream):
/// - The last message carries tool results: a text that quotes them, end_turn.
/// - Otherwise, toolConfig has a tool (the one that toolChoice names, else the first): a text and a toolUse block,
/// whose input is made from the
///   tool's schema (required properties; strings take the words of the last text), tool_use. A system prompt does not
///   change that.
/// - Otherwise: "You said: " and the last text, end_turn.
/// A text ends after inferenceConfig.maxTokens words (max_tokens) and before the first of stopSequences
/// (stop_sequence).
Turn next_turn(const Json& request);

/// Words, as the script counts tokens.
std::vector<std::string> words_of(const std::string& text);

}  // namespace outcrop::emulator
