// Input and output of Client::get_resource_policy.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/response.h"

namespace outcrop::bedrock {

/// Input of Client::get_resource_policy. An absent member is not sent.
struct GetResourcePolicyRequest {
  /// Required.
  std::optional<std::string> resource_arn{};
};

/// Output of Client::get_resource_policy; valid as long as its Response.
struct GetResourcePolicyView {
  std::optional<std::string_view> resource_policy{};
};

}  // namespace outcrop::bedrock
