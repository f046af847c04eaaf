// Input and output of Client::update_automated_reasoning_policy_test_case.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock/enums.h"
#include "outcrop/open.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

/// Input of Client::update_automated_reasoning_policy_test_case. An absent member is not sent.
struct UpdateAutomatedReasoningPolicyTestCaseRequest {
  /// Required.
  std::optional<std::string> policy_arn{};
  /// Required.
  std::optional<std::string> test_case_id{};
  /// Required. Sensitive: never logged.
  std::optional<std::string> guard_content{};
  /// Sensitive: never logged.
  std::optional<std::string> query_content{};
  /// Required.
  std::optional<Timestamp> last_updated_at{};
  /// Required.
  std::optional<OwnedOpen<AutomatedReasoningCheckResult>> expected_aggregated_findings_result{};
  std::optional<double> confidence_threshold{};
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_request_token{};
};

/// Output of Client::update_automated_reasoning_policy_test_case; valid as long as its Response.
struct UpdateAutomatedReasoningPolicyTestCaseView {
  std::string_view policy_arn{};
  std::string_view test_case_id{};
};

}  // namespace outcrop::bedrock
