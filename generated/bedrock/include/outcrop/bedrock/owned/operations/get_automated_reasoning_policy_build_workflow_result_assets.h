// GetAutomatedReasoningPolicyBuildWorkflowResultAssets: the output of
// Client::get_automated_reasoning_policy_build_workflow_result_assets, owned. Generated from models/bedrock.json. Do
// not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string>

#include "outcrop/bedrock/owned/automated_reasoning_policy_build_result_assets.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/box.h"

namespace outcrop::bedrock {

struct GetAutomatedReasoningPolicyBuildWorkflowResultAssetsView;

/// One result of a build workflow.
struct GetAutomatedReasoningPolicyBuildWorkflowResultAssets {
  /// The ARN of the policy that the workflow worked on.
  std::string policy_arn{};
  /// The id of the workflow that made the result.
  std::string build_workflow_id{};
  /// The result; its alternative goes by the kind that was asked for.
  Box<AutomatedReasoningPolicyBuildResultAssets> build_workflow_assets{};

  friend bool operator==(const GetAutomatedReasoningPolicyBuildWorkflowResultAssets&,
                         const GetAutomatedReasoningPolicyBuildWorkflowResultAssets&) = default;
};
GetAutomatedReasoningPolicyBuildWorkflowResultAssets to_owned(
    const GetAutomatedReasoningPolicyBuildWorkflowResultAssetsView& view);
void write_json(internal::JsonWriter& writer, const GetAutomatedReasoningPolicyBuildWorkflowResultAssets& in);

}  // namespace outcrop::bedrock
