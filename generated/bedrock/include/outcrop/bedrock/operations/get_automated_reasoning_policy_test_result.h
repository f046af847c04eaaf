// Input and output of Client::get_automated_reasoning_policy_test_result.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock/views/automated_reasoning_policy_test_result.h"
#include "outcrop/response.h"

namespace outcrop::bedrock {

/// Input of Client::get_automated_reasoning_policy_test_result. An absent member is not sent.
struct GetAutomatedReasoningPolicyTestResultRequest {
  /// Required.
  std::optional<std::string> policy_arn{};
  /// Required.
  std::optional<std::string> build_workflow_id{};
  /// Required.
  std::optional<std::string> test_case_id{};
};

/// Output of Client::get_automated_reasoning_policy_test_result; valid as long as its Response.
struct GetAutomatedReasoningPolicyTestResultView {
  AutomatedReasoningPolicyTestResultView test_result{};
};

}  // namespace outcrop::bedrock
