// Input and output of Client::create_automated_reasoning_policy_version.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "outcrop/bedrock/types/tag.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

/// Input of Client::create_automated_reasoning_policy_version. An absent member is not sent.
struct CreateAutomatedReasoningPolicyVersionRequest {
  /// Required.
  std::optional<std::string> policy_arn{};
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_request_token{};
  /// Required.
  std::optional<std::string> last_updated_definition_hash{};
  std::optional<std::vector<Tag>> tags{};
};

/// Output of Client::create_automated_reasoning_policy_version; valid as long as its Response.
struct CreateAutomatedReasoningPolicyVersionView {
  std::string_view policy_arn{};
  std::string_view version{};
  /// Sensitive: never logged.
  std::string_view name{};
  /// Sensitive: never logged.
  std::optional<std::string_view> description{};
  std::string_view definition_hash{};
  Timestamp created_at{};
};

}  // namespace outcrop::bedrock
