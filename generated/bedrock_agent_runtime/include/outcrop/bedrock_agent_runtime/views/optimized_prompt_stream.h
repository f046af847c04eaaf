// OptimizedPromptStreamView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agent_runtime {

struct AnalyzePromptEventView {
  std::optional<std::string_view> message{};
};

struct TextPromptView {
  std::string_view text{};
};

/// `member` tells which one is set; its pointer is not null.
struct OptimizedPromptView {
  enum class Member : std::uint16_t {
    none,
    text_prompt,
    unknown,
  };

  Member member{};
  /// Sensitive: never logged.
  const TextPromptView* text_prompt{};
  /// A member that this version does not know.
  const UnknownMemberView* unknown{};
};

struct OptimizedPromptEventView {
  std::optional<OptimizedPromptView> optimized_prompt{};
};

/// `member` tells which one is set; its pointer is not null.
struct OptimizedPromptStreamView {
  enum class Member : std::uint16_t {
    none,
    optimized_prompt_event,
    analyze_prompt_event,
    unknown,
  };

  Member member{};
  /// Sensitive: never logged.
  const OptimizedPromptEventView* optimized_prompt_event{};
  /// Sensitive: never logged.
  const AnalyzePromptEventView* analyze_prompt_event{};
  /// A member that this version does not know.
  const UnknownMemberView* unknown{};
};

}  // namespace outcrop::bedrock_agent_runtime
