// AutomatedReasoningPolicySummaryView: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

struct AutomatedReasoningPolicySummaryView {
  std::string_view policy_arn{};
  /// Sensitive: never logged.
  std::string_view name{};
  /// Sensitive: never logged.
  std::optional<std::string_view> description{};
  std::string_view version{};
  std::string_view policy_id{};
  Timestamp created_at{};
  Timestamp updated_at{};
};

}  // namespace outcrop::bedrock
