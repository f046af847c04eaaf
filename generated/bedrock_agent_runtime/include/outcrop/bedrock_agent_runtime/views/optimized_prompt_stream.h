// OptimizedPromptStreamView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "outcrop/optional_ref.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agent_runtime {

struct AnalyzePromptEventView {
  std::optional<std::string_view> message{};
};

struct TextPromptView {
  std::string_view text{};
};

/// `member` tells which one is set.
struct OptimizedPromptView {
  enum class Member : std::uint16_t {
    none,
    text_prompt,
    unknown,
  };

  Member member{};
  /// Sensitive: never logged.
  OptionalRef<TextPromptView> text_prompt{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};

struct OptimizedPromptEventView {
  OptionalRef<OptimizedPromptView> optimized_prompt{};
};

/// `member` tells which one is set.
struct OptimizedPromptStreamView {
  enum class Member : std::uint16_t {
    none,
    optimized_prompt_event,
    analyze_prompt_event,
    unknown,
  };

  Member member{};
  /// Sensitive: never logged.
  OptionalRef<OptimizedPromptEventView> optimized_prompt_event{};
  /// Sensitive: never logged.
  OptionalRef<AnalyzePromptEventView> analyze_prompt_event{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};

}  // namespace outcrop::bedrock_agent_runtime
