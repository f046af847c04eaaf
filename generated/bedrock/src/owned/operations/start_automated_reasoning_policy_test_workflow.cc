// Makes StartAutomatedReasoningPolicyTestWorkflow: the output of
// Client::start_automated_reasoning_policy_test_workflow, owned of views, and writes JSON. Generated from
// models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/owned/operations/start_automated_reasoning_policy_test_workflow.h"

#include "outcrop/bedrock/operations/start_automated_reasoning_policy_test_workflow.h"
#include "outcrop/bedrock/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

StartAutomatedReasoningPolicyTestWorkflow to_owned(const StartAutomatedReasoningPolicyTestWorkflowView& view) {
  StartAutomatedReasoningPolicyTestWorkflow owned;
  internal::own(owned.policy_arn, view.policy_arn);
  return owned;
}

void write_json(internal::JsonWriter& writer, const StartAutomatedReasoningPolicyTestWorkflow& in) {
  writer.begin_object();
  writer.member("policyArn", in.policy_arn);
  writer.end_object();
}

}  // namespace outcrop::bedrock
