// RetrieveAndGenerateInput: parts of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

namespace outcrop::bedrock_agent_runtime {

/// What is asked.
struct RetrieveAndGenerateInput {
  /// The question in words.
  ///
  /// Required.
  std::optional<std::string> text{};
};

}  // namespace outcrop::bedrock_agent_runtime
