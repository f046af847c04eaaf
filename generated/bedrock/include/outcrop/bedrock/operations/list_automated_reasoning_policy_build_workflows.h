// Input and output of Client::list_automated_reasoning_policy_build_workflows.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock/views/automated_reasoning_policy_build_workflow_summary.h"
#include "outcrop/pages.h"
#include "outcrop/response.h"

namespace outcrop::bedrock {

/// Input of Client::list_automated_reasoning_policy_build_workflows. An absent member is not sent.
struct ListAutomatedReasoningPolicyBuildWorkflowsRequest {
  /// Required.
  std::optional<std::string> policy_arn{};
  std::optional<std::string> next_token{};
  std::optional<std::int32_t> max_results{};
};

/// Output of Client::list_automated_reasoning_policy_build_workflows; valid as long as its Response.
struct ListAutomatedReasoningPolicyBuildWorkflowsView {
  std::span<const AutomatedReasoningPolicyBuildWorkflowSummaryView>
      automated_reasoning_policy_build_workflow_summaries{};
  std::optional<std::string_view> next_token{};
};

}  // namespace outcrop::bedrock
