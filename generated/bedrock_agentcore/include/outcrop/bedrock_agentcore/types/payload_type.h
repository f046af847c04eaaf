// PayloadType: parts of requests.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>

#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/bedrock_agentcore/types/conversational.h"
#include "outcrop/bedrock_agentcore/types/memory_json_data.h"
#include "outcrop/box.h"
#include "outcrop/document.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore {

/// A piece of what an event holds.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_PayloadType.html
struct PayloadType {
  /// The piece is a message of a conversation.
  Box<Conversational> conversational{};
  /// The piece is any data of the program's own. Nothing is extracted from it.
  ///
  /// Sensitive: never logged.
  std::optional<Document> blob{};
  /// The piece is data other than a conversation, from which memory records are extracted.
  ///
  /// Sensitive: never logged.
  Box<MemoryJsonData> json{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const PayloadType&, const PayloadType&) = default;
};
void write_json(internal::JsonWriter& writer, const PayloadType& in);

}  // namespace outcrop::bedrock_agentcore
