// NetworkConfiguration: parts of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/types/vpc_config.h"
#include "outcrop/box.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agentcore_control {

/// Which network the sessions of an agent runtime run in.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_NetworkConfiguration.html
struct NetworkConfiguration {
  /// The kind of network.
  ///
  /// Required.
  std::optional<OwnedOpen<NetworkMode>> network_mode{};
  /// The VPC, where `networkMode` is `VPC`.
  Box<VpcConfig> network_mode_config{};

  friend bool operator==(const NetworkConfiguration&, const NetworkConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const NetworkConfiguration& in);

}  // namespace outcrop::bedrock_agentcore_control
