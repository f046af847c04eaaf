// What a model says once.
#include "services/turn.h"

#include <algorithm>
#include <utility>

#include "outcrop/sigv4.h"
#include "services/tokens.h"

namespace outcrop::emulator {
namespace {

/// True where one of them ended the text.
bool stop_at(std::string& text, const Json& sequences) {
  const std::size_t whole = text.size();
  for (const Json& sequence : sequences)
    text.resize(std::min(text.size(), text.find(sequence.get_ref<const std::string&>())));
  return text.size() < whole;
}

/// True where the text has more words than that, which are then cut off.
bool stop_after(std::string& text, std::int64_t most) {
  const std::vector<std::string> words = words_of(text);
  if (static_cast<std::int64_t>(words.size()) <= most) return false;
  text.clear();
  for (std::int64_t i = 0; i < most; ++i) text += words[static_cast<std::size_t>(i)];
  return true;
}

/// The same id for the same request, so that answers can be compared.
Json tool_use(const ToolUse& use, const Json& request, std::size_t number) {
  const std::string id = sigv4::payload_hash(json_text(request) + std::to_string(number));
  return {{"toolUse", {{"toolUseId", "tooluse_" + id.substr(0, 22)}, {"name", use.name}, {"input", use.input}}}};
}

}  // namespace

Turn say(const Conversation& asked, const Json& request, Words words) {
  Turn turn;
  turn.input_tokens = asked.input_tokens;
  std::int64_t left = asked.most_output_tokens;
  const auto add = [&](Json block) {
    left -= count_tokens(block);
    turn.content.push_back(std::move(block));
  };
  if (stop_after(words.reasoning, left)) turn.stop_reason = "max_tokens";
  if (!words.reasoning.empty()) add({{"reasoningContent", {{"reasoningText", {{"text", words.reasoning}}}}}});
  const Json config = request.value("inferenceConfig", Json::object());
  if (stop_at(words.text, config.value("stopSequences", Json::array()))) turn.stop_reason = "stop_sequence";
  if (stop_after(words.text, left)) turn.stop_reason = "max_tokens";
  if (!words.text.empty()) add({{"text", words.text}});
  if (turn.stop_reason == "end_turn" && !words.tool_uses.empty()) turn.stop_reason = "tool_use";
  for (std::size_t i = 0; i < words.tool_uses.size() && turn.stop_reason == "tool_use"; ++i) {
    Json use = tool_use(words.tool_uses[i], request, i);
    if (count_tokens(use) > left)
      turn.stop_reason = "max_tokens";
    else
      add(std::move(use));
  }
  turn.output_tokens = asked.most_output_tokens - left;
  return turn;
}

}  // namespace outcrop::emulator
