// Input and output of Client::agentic_retrieve_stream.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/bedrock_agent_runtime/types/agentic_retrieve_configuration.h"
#include "outcrop/bedrock_agent_runtime/types/agentic_retrieve_instruction_configuration.h"
#include "outcrop/bedrock_agent_runtime/types/agentic_retrieve_memory_configuration.h"
#include "outcrop/bedrock_agent_runtime/types/agentic_retrieve_message.h"
#include "outcrop/bedrock_agent_runtime/types/agentic_retrieve_policy_configuration.h"
#include "outcrop/bedrock_agent_runtime/types/agentic_retriever.h"
#include "outcrop/bedrock_agent_runtime/types/user_context.h"
#include "outcrop/bedrock_agent_runtime/views/agentic_retrieve_stream_response_output.h"
#include "outcrop/box.h"
#include "outcrop/event_stream.h"

namespace outcrop::bedrock_agent_runtime {

/// Input of Client::agentic_retrieve_stream. An absent member is not sent.
/// What is searched for, where and how.
struct AgenticRetrieveStreamRequest {
  /// The conversation, oldest message first; the last one asks.
  ///
  /// Required.
  std::optional<std::vector<AgenticRetrieveMessage>> messages{};
  /// The sources that may be searched.
  ///
  /// Required.
  std::optional<std::vector<AgenticRetriever>> retrievers{};
  /// The models that plan and rerank, and how long the search goes on.
  ///
  /// Required.
  Box<AgenticRetrieveConfiguration> agentic_retrieve_configuration{};
  /// The guardrail that checks the search. Absent: none does.
  std::optional<AgenticRetrievePolicyConfiguration> policy_configuration{};
  /// Where to go on: the `nextToken` of an earlier result. Absent for the first results.
  std::optional<std::string> next_token{};
  /// Who asks, so that only documents are found that this user may see.
  ///
  /// Sensitive: never logged.
  std::optional<UserContext> user_context{};
  /// A memory of Amazon Bedrock AgentCore that the search uses. Absent: none.
  Box<AgenticRetrieveMemoryConfiguration> memory_configuration{};
  /// A retrieval instruction that the search has to follow. Absent: none.
  Box<AgenticRetrieveInstructionConfiguration> retrieval_instruction_configuration{};
  /// True asks for an answer in words beside the results.
  std::optional<bool> generate_response{};

  friend bool operator==(const AgenticRetrieveStreamRequest&, const AgenticRetrieveStreamRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const AgenticRetrieveStreamRequest& in);

/// What Client::agentic_retrieve_stream has beside its events (`AgenticRetrieveStreamResponseOutputView`):
/// EventStream::response(). Valid as long as the stream. The answer of AgenticRetrieveStream: nothing but its stream.
struct AgenticRetrieveStreamView {};
const internal::Schema& schema_of(const AgenticRetrieveStreamView*);

}  // namespace outcrop::bedrock_agent_runtime
