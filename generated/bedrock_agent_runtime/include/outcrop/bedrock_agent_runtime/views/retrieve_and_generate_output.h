// RetrieveAndGenerateOutputView: parts of answers.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string_view>

namespace outcrop::bedrock_agent_runtime {

/// The answer to the question.
struct RetrieveAndGenerateOutputView {
  /// The answer in words.
  std::string_view text{};
};

}  // namespace outcrop::bedrock_agent_runtime
