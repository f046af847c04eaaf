// NetworkConfigurationView: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/views/vpc_config.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"

namespace outcrop::bedrock_agentcore_control {

/// Which network the sessions of an agent runtime run in.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_NetworkConfiguration.html
struct NetworkConfigurationView {
  /// The kind of network.
  Open<NetworkMode> network_mode{};
  /// The VPC, where `networkMode` is `VPC`.
  OptionalRef<VpcConfigView> network_mode_config{};
};
const internal::Schema& schema_of(const NetworkConfigurationView*);

}  // namespace outcrop::bedrock_agentcore_control
