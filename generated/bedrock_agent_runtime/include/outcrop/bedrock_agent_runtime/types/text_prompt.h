// TextPrompt: parts of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

namespace outcrop::bedrock_agent_runtime {

/// A prompt in words.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_TextPrompt.html
struct TextPrompt {
  /// The words of the prompt.
  ///
  /// Required. 1 to 200000 characters.
  std::optional<std::string> text{};
};

}  // namespace outcrop::bedrock_agent_runtime
