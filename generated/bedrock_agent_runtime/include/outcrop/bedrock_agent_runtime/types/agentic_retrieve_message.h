// AgenticRetrieveMessage: parts of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent_runtime/enums.h"
#include "outcrop/bedrock_agent_runtime/types/agentic_retrieve_message_content.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agent_runtime {

/// One message of the conversation that asks.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_AgenticRetrieveMessage.html
struct AgenticRetrieveMessage {
  /// What the message says.
  ///
  /// Required. Sensitive: never logged.
  std::optional<AgenticRetrieveMessageContent> content{};
  /// Who speaks: the user or the model.
  ///
  /// Required.
  std::optional<OwnedOpen<ConversationRole>> role{};
};

}  // namespace outcrop::bedrock_agent_runtime
