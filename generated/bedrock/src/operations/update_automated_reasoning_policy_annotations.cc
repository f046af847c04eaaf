// Client::update_automated_reasoning_policy_annotations: how its request is written and its answer read.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/operations/update_automated_reasoning_policy_annotations.h"

#include <cstddef>
#include <utility>

#include "outcrop/bedrock/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock {
namespace {

constexpr internal::Field update_automated_reasoning_policy_annotations_fields[] = {
    {"policyArn", &internal::string_type, offsetof(UpdateAutomatedReasoningPolicyAnnotationsView, policy_arn),
     internal::Slot::plain},
    {"buildWorkflowId", &internal::string_type,
     offsetof(UpdateAutomatedReasoningPolicyAnnotationsView, build_workflow_id), internal::Slot::plain},
    {"annotationSetHash", &internal::string_type,
     offsetof(UpdateAutomatedReasoningPolicyAnnotationsView, annotation_set_hash), internal::Slot::plain},
    {"updatedAt", &internal::date_time_type, offsetof(UpdateAutomatedReasoningPolicyAnnotationsView, updated_at),
     internal::Slot::plain},
};
constexpr internal::Schema update_automated_reasoning_policy_annotations_schema =
    internal::structure_schema<UpdateAutomatedReasoningPolicyAnnotationsView>(
        "UpdateAutomatedReasoningPolicyAnnotationsResponse", update_automated_reasoning_policy_annotations_fields);
constexpr internal::OutputSchema update_automated_reasoning_policy_annotations_output{
    .view = &update_automated_reasoning_policy_annotations_schema,
    .body = &update_automated_reasoning_policy_annotations_schema,
    .needs_body = true,
};
constexpr internal::Operation update_automated_reasoning_policy_annotations_operation{
    .service = &common::service,
    .name = "UpdateAutomatedReasoningPolicyAnnotations",
    .errors = common::errors,
    .output = &update_automated_reasoning_policy_annotations_output,
};

internal::HttpRequest encode(const UpdateAutomatedReasoningPolicyAnnotationsRequest& in) {
  internal::HttpRequest out{internal::Method::patch, "/automated-reasoning-policies/"};
  out.label("policyArn", in.policy_arn)
      .segment("/build-workflows/")
      .label("buildWorkflowId", in.build_workflow_id)
      .segment("/annotations");
  out.json_object([&](internal::JsonWriter& writer) {
    writer.required("annotations", in.annotations);
    writer.required("lastUpdatedAnnotationSetHash", in.last_updated_annotation_set_hash);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const UpdateAutomatedReasoningPolicyAnnotationsRequest& in) {
  writer.begin_object();
  writer.member("policyArn", in.policy_arn);
  writer.member("buildWorkflowId", in.build_workflow_id);
  writer.member("annotations", in.annotations);
  writer.member("lastUpdatedAnnotationSetHash", in.last_updated_annotation_set_hash);
  writer.end_object();
}

const internal::Schema& schema_of(const UpdateAutomatedReasoningPolicyAnnotationsView*) {
  return update_automated_reasoning_policy_annotations_schema;
}

Response<UpdateAutomatedReasoningPolicyAnnotationsView> Client::update_automated_reasoning_policy_annotations(
    const UpdateAutomatedReasoningPolicyAnnotationsRequest& request, const CallOptions& options) const {
  return internal::call<UpdateAutomatedReasoningPolicyAnnotationsView>(
      *connection_, update_automated_reasoning_policy_annotations_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const UpdateAutomatedReasoningPolicyAnnotationsRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, update_automated_reasoning_policy_annotations_operation, encode(request),
                                     options);
}

}  // namespace outcrop::bedrock
