// Input and output of Client::start_automated_reasoning_policy_build_workflow.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/types/automated_reasoning_policy_build_workflow_source.h"
#include "outcrop/open.h"
#include "outcrop/response.h"

namespace outcrop::bedrock {

/// Input of Client::start_automated_reasoning_policy_build_workflow. An absent member is not sent.
struct StartAutomatedReasoningPolicyBuildWorkflowRequest {
  /// Required.
  std::optional<std::string> policy_arn{};
  /// Required.
  std::optional<OwnedOpen<AutomatedReasoningPolicyBuildWorkflowType>> build_workflow_type{};
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_request_token{};
  /// Required.
  std::optional<AutomatedReasoningPolicyBuildWorkflowSource> source_content{};
};

/// Output of Client::start_automated_reasoning_policy_build_workflow; valid as long as its Response.
struct StartAutomatedReasoningPolicyBuildWorkflowView {
  std::string_view policy_arn{};
  std::string_view build_workflow_id{};
};

}  // namespace outcrop::bedrock
