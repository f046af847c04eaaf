// Input and output of Client::create_automated_reasoning_policy_test_case.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock/enums.h"
#include "outcrop/open.h"
#include "outcrop/response.h"

namespace outcrop::bedrock {

/// Input of Client::create_automated_reasoning_policy_test_case. An absent member is not sent.
struct CreateAutomatedReasoningPolicyTestCaseRequest {
  /// Required.
  std::optional<std::string> policy_arn{};
  /// Required. Sensitive: never logged.
  std::optional<std::string> guard_content{};
  /// Sensitive: never logged.
  std::optional<std::string> query_content{};
  /// Required.
  std::optional<OwnedOpen<AutomatedReasoningCheckResult>> expected_aggregated_findings_result{};
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_request_token{};
  std::optional<double> confidence_threshold{};
};

/// Output of Client::create_automated_reasoning_policy_test_case; valid as long as its Response.
struct CreateAutomatedReasoningPolicyTestCaseView {
  std::string_view policy_arn{};
  std::string_view test_case_id{};
};

}  // namespace outcrop::bedrock
