// OptimizedPromptStream and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent_runtime/types/text_prompt.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agent_runtime {

struct AnalyzePromptEvent {
  std::optional<std::string> message{};
};

/// One of its members has to be set.
struct OptimizedPrompt {
  /// Sensitive: never logged.
  std::optional<TextPrompt> text_prompt{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

struct OptimizedPromptEvent {
  std::optional<OptimizedPrompt> optimized_prompt{};
};

/// One of its members has to be set.
struct OptimizedPromptStream {
  /// Sensitive: never logged.
  std::optional<OptimizedPromptEvent> optimized_prompt_event{};
  /// Sensitive: never logged.
  std::optional<AnalyzePromptEvent> analyze_prompt_event{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

}  // namespace outcrop::bedrock_agent_runtime
