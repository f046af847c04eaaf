// Input and output of Client::delete_resource_policy.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/response.h"

namespace outcrop::bedrock {

/// Input of Client::delete_resource_policy. An absent member is not sent.
struct DeleteResourcePolicyRequest {
  /// Required.
  std::optional<std::string> resource_arn{};
};

/// Output of Client::delete_resource_policy; valid as long as its Response.
struct DeleteResourcePolicyView {};

}  // namespace outcrop::bedrock
