// Input and output of Client::delete_automated_reasoning_policy_build_workflow.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

/// Input of Client::delete_automated_reasoning_policy_build_workflow. An absent member is not sent.
struct DeleteAutomatedReasoningPolicyBuildWorkflowRequest {
  /// Required.
  std::optional<std::string> policy_arn{};
  /// Required.
  std::optional<std::string> build_workflow_id{};
  /// Required.
  std::optional<Timestamp> last_updated_at{};
};

/// Output of Client::delete_automated_reasoning_policy_build_workflow; valid as long as its Response.
struct DeleteAutomatedReasoningPolicyBuildWorkflowView {};

}  // namespace outcrop::bedrock
