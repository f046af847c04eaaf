// CancelAutomatedReasoningPolicyBuildWorkflow: the output of Client::cancel_automated_reasoning_policy_build_workflow,
// owned. Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock/shapes.h"

namespace outcrop::bedrock {

struct CancelAutomatedReasoningPolicyBuildWorkflowView;

/// Says that the workflow is being stopped. It has no members.
struct CancelAutomatedReasoningPolicyBuildWorkflow {
  friend bool operator==(const CancelAutomatedReasoningPolicyBuildWorkflow&,
                         const CancelAutomatedReasoningPolicyBuildWorkflow&) = default;
};
CancelAutomatedReasoningPolicyBuildWorkflow to_owned(const CancelAutomatedReasoningPolicyBuildWorkflowView& view);
void write_json(internal::JsonWriter& writer, const CancelAutomatedReasoningPolicyBuildWorkflow& in);

}  // namespace outcrop::bedrock
