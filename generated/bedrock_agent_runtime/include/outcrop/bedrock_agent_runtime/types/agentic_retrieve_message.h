// AgenticRetrieveMessage and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent_runtime/enums.h"
#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agent_runtime {

/// What a message or a query says.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_AgenticRetrieveMessageContent.html
struct AgenticRetrieveMessageContent {
  /// The words of the message or query.
  std::optional<std::string> text{};

  friend bool operator==(const AgenticRetrieveMessageContent&, const AgenticRetrieveMessageContent&) = default;
};
void write_json(internal::JsonWriter& writer, const AgenticRetrieveMessageContent& in);

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

  friend bool operator==(const AgenticRetrieveMessage&, const AgenticRetrieveMessage&) = default;
};
void write_json(internal::JsonWriter& writer, const AgenticRetrieveMessage& in);

}  // namespace outcrop::bedrock_agent_runtime
