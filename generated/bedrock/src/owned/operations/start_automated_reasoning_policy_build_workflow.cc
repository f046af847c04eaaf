// Makes StartAutomatedReasoningPolicyBuildWorkflow: the output of
// Client::start_automated_reasoning_policy_build_workflow, owned of views, and writes JSON. Generated from
// models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/owned/operations/start_automated_reasoning_policy_build_workflow.h"

#include "outcrop/bedrock/operations/start_automated_reasoning_policy_build_workflow.h"
#include "outcrop/bedrock/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

StartAutomatedReasoningPolicyBuildWorkflow to_owned(const StartAutomatedReasoningPolicyBuildWorkflowView& view) {
  StartAutomatedReasoningPolicyBuildWorkflow owned;
  internal::own(owned.policy_arn, view.policy_arn);
  internal::own(owned.build_workflow_id, view.build_workflow_id);
  return owned;
}

void write_json(internal::JsonWriter& writer, const StartAutomatedReasoningPolicyBuildWorkflow& in) {
  writer.begin_object();
  writer.member("policyArn", in.policy_arn);
  writer.member("buildWorkflowId", in.build_workflow_id);
  writer.end_object();
}

}  // namespace outcrop::bedrock
