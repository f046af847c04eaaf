// OptimizedPromptStream and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent_runtime/types/text_prompt.h"
#include "outcrop/box.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agent_runtime {

/// What was found out about the prompt, before it is rewritten.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_AnalyzePromptEvent.html
struct AnalyzePromptEvent {
  /// The findings, in words.
  std::optional<std::string> message{};
};

/// The new prompt. Text is the only kind.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_OptimizedPrompt.html
struct OptimizedPrompt {
  /// A prompt in words.
  ///
  /// Sensitive: never logged.
  Box<TextPrompt> text_prompt{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

/// The new prompt, or a part of it.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_OptimizedPromptEvent.html
struct OptimizedPromptEvent {
  /// The rewritten prompt.
  Box<OptimizedPrompt> optimized_prompt{};
};

/// What OptimizePrompt sends.
///
/// One of its members has to be set.
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
};

}  // namespace outcrop::bedrock_agent_runtime
