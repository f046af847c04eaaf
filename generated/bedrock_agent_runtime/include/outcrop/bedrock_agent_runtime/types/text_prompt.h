// TextPrompt: parts of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

namespace outcrop::bedrock_agent_runtime {

/// A prompt in words.
struct TextPrompt {
  /// The words of the prompt.
  ///
  /// Required.
  std::optional<std::string> text{};
};

}  // namespace outcrop::bedrock_agent_runtime
