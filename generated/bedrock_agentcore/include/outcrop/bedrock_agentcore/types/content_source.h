// ContentSource and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <vector>

#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/bedrock_agentcore/types/conversational.h"
#include "outcrop/bedrock_agentcore/types/memory_json_data.h"
#include "outcrop/box.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore {

/// A piece of content to ingest.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_IngestPayloadType.html
struct IngestPayloadType {
  /// The piece is a message of a conversation.
  Box<Conversational> conversational{};
  /// The piece is data other than a conversation.
  ///
  /// Sensitive: never logged.
  Box<MemoryJsonData> json{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const IngestPayloadType&, const IngestPayloadType&) = default;
};
void write_json(internal::JsonWriter& writer, const IngestPayloadType& in);

/// Content that stands in the request itself.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_InlineMemoryContent.html
struct InlineMemoryContent {
  /// The pieces of content, in order.
  ///
  /// Required.
  std::optional<std::vector<IngestPayloadType>> payload{};

  friend bool operator==(const InlineMemoryContent&, const InlineMemoryContent&) = default;
};
void write_json(internal::JsonWriter& writer, const InlineMemoryContent& in);

/// Where the content to ingest comes from.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ContentSource.html
struct ContentSource {
  /// The content stands in the request itself.
  Box<InlineMemoryContent> inline_{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const ContentSource&, const ContentSource&) = default;
};
void write_json(internal::JsonWriter& writer, const ContentSource& in);

}  // namespace outcrop::bedrock_agentcore
