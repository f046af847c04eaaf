// Input and output of Client::create_automated_reasoning_policy.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "outcrop/bedrock/types/automated_reasoning_policy_definition.h"
#include "outcrop/bedrock/types/tag.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

/// Input of Client::create_automated_reasoning_policy. An absent member is not sent.
struct CreateAutomatedReasoningPolicyRequest {
  /// Required. Sensitive: never logged.
  std::optional<std::string> name{};
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_request_token{};
  std::optional<AutomatedReasoningPolicyDefinition> policy_definition{};
  std::optional<std::string> kms_key_id{};
  std::optional<std::vector<Tag>> tags{};
};

/// Output of Client::create_automated_reasoning_policy; valid as long as its Response.
struct CreateAutomatedReasoningPolicyView {
  std::string_view policy_arn{};
  std::string_view version{};
  /// Sensitive: never logged.
  std::string_view name{};
  /// Sensitive: never logged.
  std::optional<std::string_view> description{};
  std::optional<std::string_view> definition_hash{};
  Timestamp created_at{};
  Timestamp updated_at{};
};

}  // namespace outcrop::bedrock
