// Input and output of Client::put_resource_policy.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/response.h"

namespace outcrop::bedrock_agent {

/// Input of Client::put_resource_policy. An absent member is not sent.
struct PutResourcePolicyRequest {
  /// Required.
  std::optional<std::string> resource_arn{};
  /// Required.
  std::optional<std::string> policy{};
  std::optional<std::string> expected_revision_id{};
};

/// Output of Client::put_resource_policy; valid as long as its Response.
struct PutResourcePolicyView {
  std::string_view resource_arn{};
  std::string_view revision_id{};
};

}  // namespace outcrop::bedrock_agent
