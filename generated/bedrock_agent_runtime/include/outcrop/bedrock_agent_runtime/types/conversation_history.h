// ConversationHistory and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agent_runtime/enums.h"
#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/open.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agent_runtime {

/// One piece of a message. Text is the only kind.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_ContentBlock.html
struct ContentBlock {
  /// What the message says, in words.
  std::optional<std::string> text{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const ContentBlock&, const ContentBlock&) = default;
};
void write_json(internal::JsonWriter& writer, const ContentBlock& in);

/// One message of an earlier conversation.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_Message.html
struct Message {
  /// Who speaks: the user or the model.
  ///
  /// Required.
  std::optional<OwnedOpen<ConversationRole>> role{};
  /// What is said, piece by piece.
  ///
  /// Required. Sensitive: never logged.
  std::optional<std::vector<ContentBlock>> content{};

  friend bool operator==(const Message&, const Message&) = default;
};
void write_json(internal::JsonWriter& writer, const Message& in);

/// An earlier conversation that the agent should know.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_ConversationHistory.html
struct ConversationHistory {
  /// The messages, oldest first.
  std::optional<std::vector<Message>> messages{};

  friend bool operator==(const ConversationHistory&, const ConversationHistory&) = default;
};
void write_json(internal::JsonWriter& writer, const ConversationHistory& in);

}  // namespace outcrop::bedrock_agent_runtime
