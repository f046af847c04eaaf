// VpcConfigView: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_VpcConfig.html
struct VpcConfigView {
  std::span<const std::string_view> security_groups{};
  std::span<const std::string_view> subnets{};
  std::optional<bool> require_service_s3_endpoint{};
};
const internal::Schema& schema_of(const VpcConfigView*);

}  // namespace outcrop::bedrock_agentcore_control
