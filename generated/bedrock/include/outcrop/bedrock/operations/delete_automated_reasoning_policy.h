// Input and output of Client::delete_automated_reasoning_policy.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/response.h"

namespace outcrop::bedrock {

/// Input of Client::delete_automated_reasoning_policy. An absent member is not sent.
struct DeleteAutomatedReasoningPolicyRequest {
  /// Required.
  std::optional<std::string> policy_arn{};
  std::optional<bool> force{};
};

/// Output of Client::delete_automated_reasoning_policy; valid as long as its Response.
struct DeleteAutomatedReasoningPolicyView {};

}  // namespace outcrop::bedrock
