// Conversational and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore/enums.h"
#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore {

/// What a message says.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_Content.html
struct Content {
  /// The words of the message.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> text{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const Content&, const Content&) = default;
};
void write_json(internal::JsonWriter& writer, const Content& in);

/// A message of a conversation.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_Conversational.html
struct Conversational {
  /// What the message says.
  ///
  /// Required.
  Box<Content> content{};
  /// Who speaks: the user, the agent, a tool or another.
  ///
  /// Required.
  std::optional<OwnedOpen<Role>> role{};

  friend bool operator==(const Conversational&, const Conversational&) = default;
};
void write_json(internal::JsonWriter& writer, const Conversational& in);

}  // namespace outcrop::bedrock_agentcore
