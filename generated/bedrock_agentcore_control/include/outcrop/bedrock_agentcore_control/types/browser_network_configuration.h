// BrowserNetworkConfiguration: parts of requests.
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

/// The network that a browser's sessions run in.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_BrowserNetworkConfiguration.html
struct BrowserNetworkConfiguration {
  /// Whether sessions reach the internet directly, or through a VPC.
  ///
  /// Required.
  std::optional<OwnedOpen<BrowserNetworkMode>> network_mode{};
  /// The subnets and security groups; needed where `networkMode` is `VPC`.
  Box<VpcConfig> vpc_config{};

  friend bool operator==(const BrowserNetworkConfiguration&, const BrowserNetworkConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const BrowserNetworkConfiguration& in);

}  // namespace outcrop::bedrock_agentcore_control
