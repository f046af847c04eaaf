// Makes ListAutomatedReasoningPolicyBuildWorkflows: the output of
// Client::list_automated_reasoning_policy_build_workflows, owned of views, and writes JSON. Generated from
// models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/owned/operations/list_automated_reasoning_policy_build_workflows.h"

#include "outcrop/bedrock/operations/list_automated_reasoning_policy_build_workflows.h"
#include "outcrop/bedrock/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

ListAutomatedReasoningPolicyBuildWorkflows to_owned(const ListAutomatedReasoningPolicyBuildWorkflowsView& view) {
  ListAutomatedReasoningPolicyBuildWorkflows owned;
  internal::own(owned.automated_reasoning_policy_build_workflow_summaries,
                view.automated_reasoning_policy_build_workflow_summaries);
  internal::own(owned.next_token, view.next_token);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ListAutomatedReasoningPolicyBuildWorkflows& in) {
  writer.begin_object();
  writer.member("automatedReasoningPolicyBuildWorkflowSummaries",
                in.automated_reasoning_policy_build_workflow_summaries);
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

}  // namespace outcrop::bedrock
