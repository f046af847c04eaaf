// Input and output of Client::start_automated_reasoning_policy_test_workflow.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "outcrop/response.h"

namespace outcrop::bedrock {

/// Input of Client::start_automated_reasoning_policy_test_workflow. An absent member is not sent.
struct StartAutomatedReasoningPolicyTestWorkflowRequest {
  /// Required.
  std::optional<std::string> policy_arn{};
  /// Required.
  std::optional<std::string> build_workflow_id{};
  std::optional<std::vector<std::string>> test_case_ids{};
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_request_token{};
};

/// Output of Client::start_automated_reasoning_policy_test_workflow; valid as long as its Response.
struct StartAutomatedReasoningPolicyTestWorkflowView {
  std::string_view policy_arn{};
};

}  // namespace outcrop::bedrock
