// Makes GetAutomatedReasoningPolicyBuildWorkflow: the output of Client::get_automated_reasoning_policy_build_workflow,
// owned of views, and writes JSON. Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev
// regenerate.
#include "outcrop/bedrock/owned/operations/get_automated_reasoning_policy_build_workflow.h"

#include "outcrop/bedrock/operations/get_automated_reasoning_policy_build_workflow.h"
#include "outcrop/bedrock/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

GetAutomatedReasoningPolicyBuildWorkflow to_owned(const GetAutomatedReasoningPolicyBuildWorkflowView& view) {
  GetAutomatedReasoningPolicyBuildWorkflow owned;
  internal::own(owned.policy_arn, view.policy_arn);
  internal::own(owned.build_workflow_id, view.build_workflow_id);
  internal::own(owned.status, view.status);
  internal::own(owned.build_workflow_type, view.build_workflow_type);
  internal::own(owned.document_name, view.document_name);
  internal::own(owned.document_content_type, view.document_content_type);
  internal::own(owned.document_description, view.document_description);
  internal::own(owned.created_at, view.created_at);
  internal::own(owned.updated_at, view.updated_at);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GetAutomatedReasoningPolicyBuildWorkflow& in) {
  writer.begin_object();
  writer.member("policyArn", in.policy_arn);
  writer.member("buildWorkflowId", in.build_workflow_id);
  writer.member("status", in.status);
  writer.member("buildWorkflowType", in.build_workflow_type);
  writer.sensitive().member("documentName", in.document_name);
  writer.member("documentContentType", in.document_content_type);
  writer.sensitive().member("documentDescription", in.document_description);
  writer.member("createdAt", in.created_at, TimestampFormat::date_time);
  writer.member("updatedAt", in.updated_at, TimestampFormat::date_time);
  writer.end_object();
}

}  // namespace outcrop::bedrock
