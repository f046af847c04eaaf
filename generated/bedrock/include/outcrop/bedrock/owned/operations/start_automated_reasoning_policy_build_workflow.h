// StartAutomatedReasoningPolicyBuildWorkflow: the output of Client::start_automated_reasoning_policy_build_workflow,
// owned. Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string>

#include "outcrop/bedrock/shapes.h"

namespace outcrop::bedrock {

struct StartAutomatedReasoningPolicyBuildWorkflowView;

/// Names the workflow that was started.
struct StartAutomatedReasoningPolicyBuildWorkflow {
  /// The ARN of the policy that the workflow works on.
  std::string policy_arn{};
  /// The workflow's id, by which to ask for its state and results.
  std::string build_workflow_id{};

  friend bool operator==(const StartAutomatedReasoningPolicyBuildWorkflow&,
                         const StartAutomatedReasoningPolicyBuildWorkflow&) = default;
};
StartAutomatedReasoningPolicyBuildWorkflow to_owned(const StartAutomatedReasoningPolicyBuildWorkflowView& view);
void write_json(internal::JsonWriter& writer, const StartAutomatedReasoningPolicyBuildWorkflow& in);

}  // namespace outcrop::bedrock
