// CodeInterpreterNetworkConfiguration: parts of requests.
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

/// The network that a code interpreter's sessions run in.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CodeInterpreterNetworkConfiguration.html
struct CodeInterpreterNetworkConfiguration {
  /// Whether sessions reach the internet, a VPC, or nothing.
  ///
  /// Required.
  std::optional<OwnedOpen<CodeInterpreterNetworkMode>> network_mode{};
  /// The subnets and security groups; needed where `networkMode` is `VPC`.
  Box<VpcConfig> vpc_config{};

  friend bool operator==(const CodeInterpreterNetworkConfiguration&,
                         const CodeInterpreterNetworkConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const CodeInterpreterNetworkConfiguration& in);

}  // namespace outcrop::bedrock_agentcore_control
