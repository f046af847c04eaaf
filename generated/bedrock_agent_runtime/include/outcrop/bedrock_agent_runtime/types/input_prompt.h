// InputPrompt and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/box.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agent_runtime {

/// A prompt in words.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_TextPrompt.html
struct TextPrompt {
  /// The words of the prompt.
  ///
  /// Required. 1 to 200000 characters.
  std::optional<std::string> text{};

  friend bool operator==(const TextPrompt&, const TextPrompt&) = default;
};
void write_json(internal::JsonWriter& writer, const TextPrompt& in);

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

  friend bool operator==(const InputPrompt&, const InputPrompt&) = default;
};
void write_json(internal::JsonWriter& writer, const InputPrompt& in);

}  // namespace outcrop::bedrock_agent_runtime
