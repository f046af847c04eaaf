// InputPrompt: parts of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>

#include "outcrop/bedrock_agent_runtime/types/text_prompt.h"
#include "outcrop/box.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agent_runtime {

/// A prompt to rewrite. Text is the only kind.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_InputPrompt.html
struct InputPrompt {
  /// A prompt in words.
  ///
  /// Sensitive: never logged.
  Box<TextPrompt> text_prompt{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

}  // namespace outcrop::bedrock_agent_runtime
