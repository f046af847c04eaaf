// ListAutomatedReasoningPolicyBuildWorkflows: the output of Client::list_automated_reasoning_policy_build_workflows,
// owned. Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock/owned/automated_reasoning_policy_build_workflow_summary.h"
#include "outcrop/bedrock/shapes.h"

namespace outcrop::bedrock {

struct ListAutomatedReasoningPolicyBuildWorkflowsView;

/// One page of build workflows.
struct ListAutomatedReasoningPolicyBuildWorkflows {
  /// The workflows of this page.
  std::optional<std::vector<AutomatedReasoningPolicyBuildWorkflowSummary>>
      automated_reasoning_policy_build_workflow_summaries{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string> next_token{};

  friend bool operator==(const ListAutomatedReasoningPolicyBuildWorkflows&,
                         const ListAutomatedReasoningPolicyBuildWorkflows&) = default;
};
ListAutomatedReasoningPolicyBuildWorkflows to_owned(const ListAutomatedReasoningPolicyBuildWorkflowsView& view);
void write_json(internal::JsonWriter& writer, const ListAutomatedReasoningPolicyBuildWorkflows& in);

}  // namespace outcrop::bedrock
