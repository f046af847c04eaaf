// Input and output of Client::get_resource_policy.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/response.h"

namespace outcrop::bedrock_agent {

/// Input of Client::get_resource_policy. An absent member is not sent.
struct GetResourcePolicyRequest {
  /// Required.
  std::optional<std::string> resource_arn{};
};

/// Output of Client::get_resource_policy; valid as long as its Response.
struct GetResourcePolicyView {
  std::string_view resource_arn{};
  std::string_view policy{};
  std::string_view revision_id{};
};

}  // namespace outcrop::bedrock_agent
