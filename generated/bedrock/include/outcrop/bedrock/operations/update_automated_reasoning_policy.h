// Input and output of Client::update_automated_reasoning_policy.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock/types/automated_reasoning_policy_definition.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

/// Input of Client::update_automated_reasoning_policy. An absent member is not sent.
struct UpdateAutomatedReasoningPolicyRequest {
  /// Required.
  std::optional<std::string> policy_arn{};
  /// Required.
  std::optional<AutomatedReasoningPolicyDefinition> policy_definition{};
  /// Sensitive: never logged.
  std::optional<std::string> name{};
  /// Sensitive: never logged.
  std::optional<std::string> description{};
};

/// Output of Client::update_automated_reasoning_policy; valid as long as its Response.
struct UpdateAutomatedReasoningPolicyView {
  std::string_view policy_arn{};
  /// Sensitive: never logged.
  std::string_view name{};
  std::string_view definition_hash{};
  Timestamp updated_at{};
};

}  // namespace outcrop::bedrock
