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

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessReasoningTextBlock.html
struct HarnessReasoningTextBlock {
  /// Required.
  std::optional<std::string> text{};
  std::optional<std::string> signature{};

  friend bool operator==(const HarnessReasoningTextBlock&, const HarnessReasoningTextBlock&) = default;
};
void write_json(internal::JsonWriter& writer, const HarnessReasoningTextBlock& in);

/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessReasoningContentBlock.html
struct HarnessReasoningContentBlock {
  /// Sensitive: never logged.
  Box<HarnessReasoningTextBlock> reasoning_text{};
  std::optional<Blob> redacted_content{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const HarnessReasoningContentBlock&, const HarnessReasoningContentBlock&) = default;
};
void write_json(internal::JsonWriter& writer, const HarnessReasoningContentBlock& in);

/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessToolResultContentBlock.html
struct HarnessToolResultContentBlock {
  /// Sensitive: never logged.
  std::optional<std::string> text{};
  /// Sensitive: never logged.
  std::optional<Document> json{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const HarnessToolResultContentBlock&, const HarnessToolResultContentBlock&) = default;
};
void write_json(internal::JsonWriter& writer, const HarnessToolResultContentBlock& in);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessToolResultBlock.html
struct HarnessToolResultBlock {
  /// Required.
  std::optional<std::string> tool_use_id{};
  /// Required.
  std::optional<std::vector<HarnessToolResultContentBlock>> content{};
  std::optional<OwnedOpen<HarnessToolUseStatus>> status{};
  std::optional<OwnedOpen<HarnessToolUseType>> type{};

  friend bool operator==(const HarnessToolResultBlock&, const HarnessToolResultBlock&) = default;
};
void write_json(internal::JsonWriter& writer, const HarnessToolResultBlock& in);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessToolUseBlock.html
struct HarnessToolUseBlock {
  /// Required.
  std::optional<std::string> name{};
  /// Required.
  std::optional<std::string> tool_use_id{};
  /// Required. Sensitive: never logged.
  std::optional<Document> input{};
  std::optional<OwnedOpen<HarnessToolUseType>> type{};
  std::optional<std::string> server_name{};

  friend bool operator==(const HarnessToolUseBlock&, const HarnessToolUseBlock&) = default;
};
void write_json(internal::JsonWriter& writer, const HarnessToolUseBlock& in);

/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessContentBlock.html
struct HarnessContentBlock {
  /// Sensitive: never logged.
  std::optional<std::string> text{};
  Box<HarnessToolUseBlock> tool_use{};
  Box<HarnessToolResultBlock> tool_result{};
  /// Sensitive: never logged.
  Box<HarnessReasoningContentBlock> reasoning_content{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const HarnessContentBlock&, const HarnessContentBlock&) = default;
};
void write_json(internal::JsonWriter& writer, const HarnessContentBlock& in);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessMessage.html
struct HarnessMessage {
  /// Required.
  std::optional<OwnedOpen<HarnessConversationRole>> role{};
  /// Required.
  std::optional<std::vector<HarnessContentBlock>> content{};

  friend bool operator==(const HarnessMessage&, const HarnessMessage&) = default;
};
void write_json(internal::JsonWriter& writer, const HarnessMessage& in);

}  // namespace outcrop::bedrock_agentcore
