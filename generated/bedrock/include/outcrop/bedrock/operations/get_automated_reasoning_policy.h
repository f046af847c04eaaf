// Input and output of Client::get_automated_reasoning_policy.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

/// Input of Client::get_automated_reasoning_policy. An absent member is not sent.
struct GetAutomatedReasoningPolicyRequest {
  /// Required.
  std::optional<std::string> policy_arn{};
};

/// Output of Client::get_automated_reasoning_policy; valid as long as its Response.
struct GetAutomatedReasoningPolicyView {
  std::string_view policy_arn{};
  /// Sensitive: never logged.
  std::string_view name{};
  std::string_view version{};
  std::string_view policy_id{};
  /// Sensitive: never logged.
  std::optional<std::string_view> description{};
  std::string_view definition_hash{};
  std::optional<std::string_view> kms_key_arn{};
  std::optional<Timestamp> created_at{};
  Timestamp updated_at{};
};

}  // namespace outcrop::bedrock
