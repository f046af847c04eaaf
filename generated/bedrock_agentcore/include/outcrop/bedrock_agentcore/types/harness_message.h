// HarnessMessage and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore/enums.h"
#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/blob.h"
#include "outcrop/box.h"
#include "outcrop/document.h"
#include "outcrop/open.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore {

/// What the model thought, as text.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessReasoningTextBlock.html
struct HarnessReasoningTextBlock {
  /// The thoughts, in words.
  ///
  /// Required.
  std::optional<std::string> text{};
  /// A signature over the thoughts, by which the provider sees that they are unchanged.
  std::optional<std::string> signature{};

  friend bool operator==(const HarnessReasoningTextBlock&, const HarnessReasoningTextBlock&) = default;
};
void write_json(internal::JsonWriter& writer, const HarnessReasoningTextBlock& in);

/// What the model thought before it answered.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessReasoningContentBlock.html
struct HarnessReasoningContentBlock {
  /// The thoughts, as text.
  ///
  /// Sensitive: never logged.
  Box<HarnessReasoningTextBlock> reasoning_text{};
  /// The thoughts, encrypted by the provider. Send them back as they are.
  std::optional<Blob> redacted_content{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const HarnessReasoningContentBlock&, const HarnessReasoningContentBlock&) = default;
};
void write_json(internal::JsonWriter& writer, const HarnessReasoningContentBlock& in);

/// A piece of a tool's result.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessToolResultContentBlock.html
struct HarnessToolResultContentBlock {
  /// The piece as text.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> text{};
  /// The piece as JSON.
  ///
  /// Sensitive: never logged.
  std::optional<Document> json{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const HarnessToolResultContentBlock&, const HarnessToolResultContentBlock&) = default;
};
void write_json(internal::JsonWriter& writer, const HarnessToolResultContentBlock& in);

/// What a tool gave back.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessToolResultBlock.html
struct HarnessToolResultBlock {
  /// The id of the call, which ties the result to it.
  ///
  /// Required.
  std::optional<std::string> tool_use_id{};
  /// The result, piece by piece.
  ///
  /// Required.
  std::optional<std::vector<HarnessToolResultContentBlock>> content{};
  /// Whether the call succeeded.
  std::optional<OwnedOpen<HarnessToolUseStatus>> status{};
  /// Who carries out the call.
  std::optional<OwnedOpen<HarnessToolUseType>> type{};

  friend bool operator==(const HarnessToolResultBlock&, const HarnessToolResultBlock&) = default;
};
void write_json(internal::JsonWriter& writer, const HarnessToolResultBlock& in);

/// The model wants a tool to be called.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessToolUseBlock.html
struct HarnessToolUseBlock {
  /// The tool to call.
  ///
  /// Required.
  std::optional<std::string> name{};
  /// The id of the call, which ties the result to it.
  ///
  /// Required.
  std::optional<std::string> tool_use_id{};
  /// The arguments, as the tool's schema has them.
  ///
  /// Required. Sensitive: never logged.
  std::optional<Document> input{};
  /// Who carries out the call.
  std::optional<OwnedOpen<HarnessToolUseType>> type{};
  /// The MCP server that has the tool, where one does.
  std::optional<std::string> server_name{};

  friend bool operator==(const HarnessToolUseBlock&, const HarnessToolUseBlock&) = default;
};
void write_json(internal::JsonWriter& writer, const HarnessToolUseBlock& in);

/// A piece of a message.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessContentBlock.html
struct HarnessContentBlock {
  /// The piece is words of the user or the model.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> text{};
  /// The piece is a call of a tool that the model wants.
  Box<HarnessToolUseBlock> tool_use{};
  /// The piece is what a tool gave back.
  Box<HarnessToolResultBlock> tool_result{};
  /// The piece is what the model thought before it answered.
  ///
  /// Sensitive: never logged.
  Box<HarnessReasoningContentBlock> reasoning_content{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const HarnessContentBlock&, const HarnessContentBlock&) = default;
};
void write_json(internal::JsonWriter& writer, const HarnessContentBlock& in);

/// A message of the conversation.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessMessage.html
struct HarnessMessage {
  /// Who speaks: the user or the agent.
  ///
  /// Required.
  std::optional<OwnedOpen<HarnessConversationRole>> role{};
  /// What the message says, piece by piece.
  ///
  /// Required.
  std::optional<std::vector<HarnessContentBlock>> content{};

  friend bool operator==(const HarnessMessage&, const HarnessMessage&) = default;
};
void write_json(internal::JsonWriter& writer, const HarnessMessage& in);

}  // namespace outcrop::bedrock_agentcore
