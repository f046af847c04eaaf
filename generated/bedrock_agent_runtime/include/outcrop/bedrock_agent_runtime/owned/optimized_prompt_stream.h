// OptimizedPromptStream and the shapes that only it holds.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/bedrock_agent_runtime/types/input_prompt.h"
#include "outcrop/box.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agent_runtime {

struct AnalyzePromptEventView;
struct OptimizedPromptView;
struct OptimizedPromptEventView;
struct OptimizedPromptStreamView;

/// What was found out about the prompt, before it is rewritten.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_AnalyzePromptEvent.html
struct AnalyzePromptEvent {
  /// The findings, in words.
  std::optional<std::string> message{};

  friend bool operator==(const AnalyzePromptEvent&, const AnalyzePromptEvent&) = default;
};
AnalyzePromptEvent to_owned(const AnalyzePromptEventView& view);
void write_json(internal::JsonWriter& writer, const AnalyzePromptEvent& in);

/// The new prompt. Text is the only kind.
///
/// One of its members is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_OptimizedPrompt.html
struct OptimizedPrompt {
  /// A prompt in words.
  ///
  /// Sensitive: never logged.
  Box<TextPrompt> text_prompt{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const OptimizedPrompt&, const OptimizedPrompt&) = default;
};
OptimizedPrompt to_owned(const OptimizedPromptView& view);
void write_json(internal::JsonWriter& writer, const OptimizedPrompt& in);

/// The new prompt, or a part of it.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_OptimizedPromptEvent.html
struct OptimizedPromptEvent {
  /// The rewritten prompt.
  Box<OptimizedPrompt> optimized_prompt{};

  friend bool operator==(const OptimizedPromptEvent&, const OptimizedPromptEvent&) = default;
};
OptimizedPromptEvent to_owned(const OptimizedPromptEventView& view);
void write_json(internal::JsonWriter& writer, const OptimizedPromptEvent& in);

/// What OptimizePrompt sends.
///
/// One of its members is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_OptimizedPromptStream.html
struct OptimizedPromptStream {
  /// The new prompt.
  ///
  /// Sensitive: never logged.
  Box<OptimizedPromptEvent> optimized_prompt_event{};
  /// What was found out about the prompt that was sent.
  ///
  /// Sensitive: never logged.
  Box<AnalyzePromptEvent> analyze_prompt_event{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const OptimizedPromptStream&, const OptimizedPromptStream&) = default;
};
OptimizedPromptStream to_owned(const OptimizedPromptStreamView& view);
void write_json(internal::JsonWriter& writer, const OptimizedPromptStream& in);

}  // namespace outcrop::bedrock_agent_runtime
