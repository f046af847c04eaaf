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

/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_Content.html
struct Content {
  /// Sensitive: never logged.
  std::optional<std::string> text{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const Content&, const Content&) = default;
};
void write_json(internal::JsonWriter& writer, const Content& in);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_Conversational.html
struct Conversational {
  /// Required.
  Box<Content> content{};
  /// Required.
  std::optional<OwnedOpen<Role>> role{};

  friend bool operator==(const Conversational&, const Conversational&) = default;
};
void write_json(internal::JsonWriter& writer, const Conversational& in);

}  // namespace outcrop::bedrock_agentcore
