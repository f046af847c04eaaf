// ProtocolConfigurationView: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agentcore_control {

/// What is spoken with an agent.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ProtocolConfiguration.html
struct ProtocolConfigurationView {
  /// The protocol that the agent speaks.
  Open<ServerProtocol> server_protocol{};
};
const internal::Schema& schema_of(const ProtocolConfigurationView*);

}  // namespace outcrop::bedrock_agentcore_control
