// ProtocolConfiguration: parts of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agentcore_control {

/// What is spoken with an agent.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ProtocolConfiguration.html
struct ProtocolConfiguration {
  /// The protocol that the agent speaks.
  ///
  /// Required.
  std::optional<OwnedOpen<ServerProtocol>> server_protocol{};

  friend bool operator==(const ProtocolConfiguration&, const ProtocolConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const ProtocolConfiguration& in);

}  // namespace outcrop::bedrock_agentcore_control
