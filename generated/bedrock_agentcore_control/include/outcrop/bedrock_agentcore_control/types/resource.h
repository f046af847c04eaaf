// Resource: parts of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore_control {

/// What policies are written for; only gateways can be so far.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_Resource.html
struct Resource {
  /// The ARN of the gateway.
  std::optional<std::string> arn{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const Resource&, const Resource&) = default;
};
void write_json(internal::JsonWriter& writer, const Resource& in);

}  // namespace outcrop::bedrock_agentcore_control
