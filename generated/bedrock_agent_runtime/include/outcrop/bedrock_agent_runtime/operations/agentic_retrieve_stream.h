// Input and output of Client::agentic_retrieve_stream.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agent_runtime/types/agentic_retrieve_configuration.h"
#include "outcrop/bedrock_agent_runtime/types/agentic_retrieve_instruction_configuration.h"
#include "outcrop/bedrock_agent_runtime/types/agentic_retrieve_memory_configuration.h"
#include "outcrop/bedrock_agent_runtime/types/agentic_retrieve_message.h"
#include "outcrop/bedrock_agent_runtime/types/agentic_retrieve_policy_configuration.h"
#include "outcrop/bedrock_agent_runtime/types/agentic_retriever.h"
#include "outcrop/bedrock_agent_runtime/types/user_context.h"
#include "outcrop/bedrock_agent_runtime/views/agentic_retrieve_stream_response_output.h"
#include "outcrop/event_stream.h"

namespace outcrop::bedrock_agent_runtime {

/// Input of Client::agentic_retrieve_stream. An absent member is not sent.
struct AgenticRetrieveStreamRequest {
  /// Required.
  std::optional<std::vector<AgenticRetrieveMessage>> messages{};
  /// Required.
  std::optional<std::vector<AgenticRetriever>> retrievers{};
  /// Required.
  std::optional<AgenticRetrieveConfiguration> agentic_retrieve_configuration{};
  std::optional<AgenticRetrievePolicyConfiguration> policy_configuration{};
  std::optional<std::string> next_token{};
  /// Sensitive: never logged.
  std::optional<UserContext> user_context{};
  std::optional<AgenticRetrieveMemoryConfiguration> memory_configuration{};
  std::optional<AgenticRetrieveInstructionConfiguration> retrieval_instruction_configuration{};
  std::optional<bool> generate_response{};
};

/// What Client::agentic_retrieve_stream has beside its events (`AgenticRetrieveStreamResponseOutputView`):
/// EventStream::response(). Valid as long as the stream.
struct AgenticRetrieveStreamView {};

}  // namespace outcrop::bedrock_agent_runtime
