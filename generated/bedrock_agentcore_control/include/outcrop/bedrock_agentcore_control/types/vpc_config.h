// VpcConfig: parts of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

/// A VPC that sessions run in.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_VpcConfig.html
struct VpcConfig {
  /// The ids of the security groups.
  ///
  /// Required.
  std::optional<std::vector<std::string>> security_groups{};
  /// The ids of the subnets.
  ///
  /// Required.
  std::optional<std::vector<std::string>> subnets{};
  /// False removes the way to Amazon S3 that the service itself keeps in the network of older agent runtimes; the
  /// VPC must then have its own. Only UpdateAgentRuntime takes it, and only for a runtime that has that way.
  std::optional<bool> require_service_s3_endpoint{};

  friend bool operator==(const VpcConfig&, const VpcConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const VpcConfig& in);

}  // namespace outcrop::bedrock_agentcore_control
