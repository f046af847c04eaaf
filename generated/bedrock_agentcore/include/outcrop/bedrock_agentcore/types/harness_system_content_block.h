// HarnessSystemContentBlock: parts of requests.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore {

/// A piece of the system prompt.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessSystemContentBlock.html
struct HarnessSystemContentBlock {
  /// What the agent is told before the conversation.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> text{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const HarnessSystemContentBlock&, const HarnessSystemContentBlock&) = default;
};
void write_json(internal::JsonWriter& writer, const HarnessSystemContentBlock& in);

}  // namespace outcrop::bedrock_agentcore
