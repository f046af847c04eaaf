// DeleteAutomatedReasoningPolicyBuildWorkflow: the output of Client::delete_automated_reasoning_policy_build_workflow,
// owned. Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock/shapes.h"

namespace outcrop::bedrock {

struct DeleteAutomatedReasoningPolicyBuildWorkflowView;

/// Says that the workflow is deleted. It has no members.
struct DeleteAutomatedReasoningPolicyBuildWorkflow {
  friend bool operator==(const DeleteAutomatedReasoningPolicyBuildWorkflow&,
                         const DeleteAutomatedReasoningPolicyBuildWorkflow&) = default;
};
DeleteAutomatedReasoningPolicyBuildWorkflow to_owned(const DeleteAutomatedReasoningPolicyBuildWorkflowView& view);
void write_json(internal::JsonWriter& writer, const DeleteAutomatedReasoningPolicyBuildWorkflow& in);

}  // namespace outcrop::bedrock
