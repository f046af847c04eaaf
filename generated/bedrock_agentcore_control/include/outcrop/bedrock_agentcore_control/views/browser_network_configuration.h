// BrowserNetworkConfigurationView: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/views/vpc_config.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"

namespace outcrop::bedrock_agentcore_control {

/// The network that a browser's sessions run in.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_BrowserNetworkConfiguration.html
struct BrowserNetworkConfigurationView {
  /// Whether sessions reach the internet directly, or through a VPC.
  Open<BrowserNetworkMode> network_mode{};
  /// The subnets and security groups; needed where `networkMode` is `VPC`.
  OptionalRef<VpcConfigView> vpc_config{};
};
const internal::Schema& schema_of(const BrowserNetworkConfigurationView*);

}  // namespace outcrop::bedrock_agentcore_control
