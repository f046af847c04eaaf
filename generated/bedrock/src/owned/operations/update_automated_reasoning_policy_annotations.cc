// Makes UpdateAutomatedReasoningPolicyAnnotations: the output of Client::update_automated_reasoning_policy_annotations,
// owned of views, and writes JSON. Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev
// regenerate.
#include "outcrop/bedrock/owned/operations/update_automated_reasoning_policy_annotations.h"

#include "outcrop/bedrock/operations/update_automated_reasoning_policy_annotations.h"
#include "outcrop/bedrock/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

UpdateAutomatedReasoningPolicyAnnotations to_owned(const UpdateAutomatedReasoningPolicyAnnotationsView& view) {
  UpdateAutomatedReasoningPolicyAnnotations owned;
  internal::own(owned.policy_arn, view.policy_arn);
  internal::own(owned.build_workflow_id, view.build_workflow_id);
  internal::own(owned.annotation_set_hash, view.annotation_set_hash);
  internal::own(owned.updated_at, view.updated_at);
  return owned;
}

void write_json(internal::JsonWriter& writer, const UpdateAutomatedReasoningPolicyAnnotations& in) {
  writer.begin_object();
  writer.member("policyArn", in.policy_arn);
  writer.member("buildWorkflowId", in.build_workflow_id);
  writer.member("annotationSetHash", in.annotation_set_hash);
  writer.member("updatedAt", in.updated_at, TimestampFormat::date_time);
  writer.end_object();
}

}  // namespace outcrop::bedrock
