// VpcConfigView: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

/// A VPC that sessions run in.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_VpcConfig.html
struct VpcConfigView {
  /// The ids of the security groups.
  std::span<const std::string_view> security_groups{};
  /// The ids of the subnets.
  std::span<const std::string_view> subnets{};
  /// False removes the way to Amazon S3 that the service itself keeps in the network of older agent runtimes; the
  /// VPC must then have its own. Only UpdateAgentRuntime takes it, and only for a runtime that has that way.
  std::optional<bool> require_service_s3_endpoint{};
};
const internal::Schema& schema_of(const VpcConfigView*);

}  // namespace outcrop::bedrock_agentcore_control
