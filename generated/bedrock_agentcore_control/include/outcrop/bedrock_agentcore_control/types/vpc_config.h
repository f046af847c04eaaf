// VpcConfig: parts of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_VpcConfig.html
struct VpcConfig {
  /// Required.
  std::optional<std::vector<std::string>> security_groups{};
  /// Required.
  std::optional<std::vector<std::string>> subnets{};
  std::optional<bool> require_service_s3_endpoint{};

  friend bool operator==(const VpcConfig&, const VpcConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const VpcConfig& in);

}  // namespace outcrop::bedrock_agentcore_control
