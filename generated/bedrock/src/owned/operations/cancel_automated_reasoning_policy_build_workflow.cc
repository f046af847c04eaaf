// Makes CancelAutomatedReasoningPolicyBuildWorkflow: the output of
// Client::cancel_automated_reasoning_policy_build_workflow, owned of views, and writes JSON. Generated from
// models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/owned/operations/cancel_automated_reasoning_policy_build_workflow.h"

#include "outcrop/bedrock/operations/cancel_automated_reasoning_policy_build_workflow.h"
#include "outcrop/bedrock/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

CancelAutomatedReasoningPolicyBuildWorkflow to_owned(const CancelAutomatedReasoningPolicyBuildWorkflowView&) {
  return {};
}

void write_json(internal::JsonWriter& writer, const CancelAutomatedReasoningPolicyBuildWorkflow&) {
  writer.begin_object();
  writer.end_object();
}

}  // namespace outcrop::bedrock
