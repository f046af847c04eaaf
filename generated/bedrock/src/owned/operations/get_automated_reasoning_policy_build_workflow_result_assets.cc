// Makes GetAutomatedReasoningPolicyBuildWorkflowResultAssets: the output of
// Client::get_automated_reasoning_policy_build_workflow_result_assets, owned of views, and writes JSON. Generated from
// models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/owned/operations/get_automated_reasoning_policy_build_workflow_result_assets.h"

#include "outcrop/bedrock/operations/get_automated_reasoning_policy_build_workflow_result_assets.h"
#include "outcrop/bedrock/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

GetAutomatedReasoningPolicyBuildWorkflowResultAssets to_owned(
    const GetAutomatedReasoningPolicyBuildWorkflowResultAssetsView& view) {
  GetAutomatedReasoningPolicyBuildWorkflowResultAssets owned;
  internal::own(owned.policy_arn, view.policy_arn);
  internal::own(owned.build_workflow_id, view.build_workflow_id);
  internal::own(owned.build_workflow_assets, view.build_workflow_assets);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GetAutomatedReasoningPolicyBuildWorkflowResultAssets& in) {
  writer.begin_object();
  writer.member("policyArn", in.policy_arn);
  writer.member("buildWorkflowId", in.build_workflow_id);
  writer.member("buildWorkflowAssets", in.build_workflow_assets);
  writer.end_object();
}

}  // namespace outcrop::bedrock
