// OptimizedPromptStreamView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/optional_ref.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agent_runtime {

/// What was found out about the prompt, before it is rewritten.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_AnalyzePromptEvent.html
struct AnalyzePromptEventView {
  /// The findings, in words.
  std::optional<std::string_view> message{};
};
const internal::Schema& schema_of(const AnalyzePromptEventView*);

/// A prompt in words.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_TextPrompt.html
struct TextPromptView {
  /// The words of the prompt.
  std::string_view text{};
};
const internal::Schema& schema_of(const TextPromptView*);

/// The new prompt. Text is the only kind.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_OptimizedPrompt.html
struct OptimizedPromptView {
  enum class Member : std::uint16_t {
    none,
    text_prompt,
    unknown,
  };

  Member member{};
  /// A prompt in words.
  ///
  /// Sensitive: never logged.
  OptionalRef<TextPromptView> text_prompt{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const OptimizedPromptView*);

/// The new prompt, or a part of it.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_OptimizedPromptEvent.html
struct OptimizedPromptEventView {
  /// The rewritten prompt.
  OptionalRef<OptimizedPromptView> optimized_prompt{};
};
const internal::Schema& schema_of(const OptimizedPromptEventView*);

/// What OptimizePrompt sends.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_OptimizedPromptStream.html
struct OptimizedPromptStreamView {
  enum class Member : std::uint16_t {
    none,
    optimized_prompt_event,
    analyze_prompt_event,
    unknown,
  };

  Member member{};
  /// The new prompt.
  ///
  /// Sensitive: never logged.
  OptionalRef<OptimizedPromptEventView> optimized_prompt_event{};
  /// What was found out about the prompt that was sent.
  ///
  /// Sensitive: never logged.
  OptionalRef<AnalyzePromptEventView> analyze_prompt_event{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const OptimizedPromptStreamView*);

}  // namespace outcrop::bedrock_agent_runtime
