// Makes DeleteAutomatedReasoningPolicyBuildWorkflow: the output of
// Client::delete_automated_reasoning_policy_build_workflow, owned of views, and writes JSON. Generated from
// models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/owned/operations/delete_automated_reasoning_policy_build_workflow.h"

#include "outcrop/bedrock/operations/delete_automated_reasoning_policy_build_workflow.h"
#include "outcrop/bedrock/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

DeleteAutomatedReasoningPolicyBuildWorkflow to_owned(const DeleteAutomatedReasoningPolicyBuildWorkflowView&) {
  return {};
}

void write_json(internal::JsonWriter& writer, const DeleteAutomatedReasoningPolicyBuildWorkflow&) {
  writer.begin_object();
  writer.end_object();
}

}  // namespace outcrop::bedrock
