// RequestHeaderConfiguration: parts of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore_control {

/// Which headers of a request an agent gets to see.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_RequestHeaderConfiguration.html
struct RequestHeaderConfiguration {
  /// The names of the headers that the agent gets to see.
  std::optional<std::vector<std::string>> request_header_allowlist{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const RequestHeaderConfiguration&, const RequestHeaderConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const RequestHeaderConfiguration& in);

}  // namespace outcrop::bedrock_agentcore_control
