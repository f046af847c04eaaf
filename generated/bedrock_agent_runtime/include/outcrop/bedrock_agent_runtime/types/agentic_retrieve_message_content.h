// AgenticRetrieveMessageContent: parts of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

namespace outcrop::bedrock_agent_runtime {

/// What a message or a query says.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_AgenticRetrieveMessageContent.html
struct AgenticRetrieveMessageContent {
  /// The words of the message or query.
  std::optional<std::string> text{};
};

}  // namespace outcrop::bedrock_agent_runtime
