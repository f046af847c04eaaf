// Input and output of Client::delete_automated_reasoning_policy_test_case.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

/// Input of Client::delete_automated_reasoning_policy_test_case. An absent member is not sent.
struct DeleteAutomatedReasoningPolicyTestCaseRequest {
  /// Required.
  std::optional<std::string> policy_arn{};
  /// Required.
  std::optional<std::string> test_case_id{};
  /// Required.
  std::optional<Timestamp> last_updated_at{};
};

/// Output of Client::delete_automated_reasoning_policy_test_case; valid as long as its Response.
struct DeleteAutomatedReasoningPolicyTestCaseView {};

}  // namespace outcrop::bedrock
