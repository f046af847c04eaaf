// Content: parts of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore_control {

/// What policies are generated from.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_Content.html
struct Content {
  /// Plain words that say who may do what.
  std::optional<std::string> raw_text{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const Content&, const Content&) = default;
};
void write_json(internal::JsonWriter& writer, const Content& in);

}  // namespace outcrop::bedrock_agentcore_control
