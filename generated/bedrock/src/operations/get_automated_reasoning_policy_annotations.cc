// Client::get_automated_reasoning_policy_annotations: how its request is written and its answer read.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/operations/get_automated_reasoning_policy_annotations.h"

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

constexpr internal::Type get_automated_reasoning_policy_annotations_annotations_type =
    internal::list_type<AutomatedReasoningPolicyAnnotationView>(schemas::automated_reasoning_policy_annotation_type);
constexpr internal::Field get_automated_reasoning_policy_annotations_fields[] = {
    {"policyArn", &internal::string_type, offsetof(GetAutomatedReasoningPolicyAnnotationsView, policy_arn),
     internal::Slot::plain},
    {"name", &internal::string_type, offsetof(GetAutomatedReasoningPolicyAnnotationsView, name), internal::Slot::plain,
     true},
    {"buildWorkflowId", &internal::string_type, offsetof(GetAutomatedReasoningPolicyAnnotationsView, build_workflow_id),
     internal::Slot::plain},
    {"annotations", &get_automated_reasoning_policy_annotations_annotations_type,
     offsetof(GetAutomatedReasoningPolicyAnnotationsView, annotations), internal::Slot::plain},
    {"annotationSetHash", &internal::string_type,
     offsetof(GetAutomatedReasoningPolicyAnnotationsView, annotation_set_hash), internal::Slot::plain},
    {"updatedAt", &internal::date_time_type, offsetof(GetAutomatedReasoningPolicyAnnotationsView, updated_at),
     internal::Slot::plain},
};
constexpr internal::Schema get_automated_reasoning_policy_annotations_schema =
    internal::structure_schema<GetAutomatedReasoningPolicyAnnotationsView>(
        "GetAutomatedReasoningPolicyAnnotationsResponse", get_automated_reasoning_policy_annotations_fields);
constexpr internal::OutputSchema get_automated_reasoning_policy_annotations_output{
    .view = &get_automated_reasoning_policy_annotations_schema,
    .body = &get_automated_reasoning_policy_annotations_schema,
    .needs_body = true,
};
constexpr internal::Operation get_automated_reasoning_policy_annotations_operation{
    .service = &common::service,
    .name = "GetAutomatedReasoningPolicyAnnotations",
    .errors = common::errors,
    .output = &get_automated_reasoning_policy_annotations_output,
};

internal::HttpRequest encode(const GetAutomatedReasoningPolicyAnnotationsRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/automated-reasoning-policies/"};
  out.label("policyArn", in.policy_arn)
      .segment("/build-workflows/")
      .label("buildWorkflowId", in.build_workflow_id)
      .segment("/annotations");
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const GetAutomatedReasoningPolicyAnnotationsRequest& in) {
  writer.begin_object();
  writer.member("policyArn", in.policy_arn);
  writer.member("buildWorkflowId", in.build_workflow_id);
  writer.end_object();
}

const internal::Schema& schema_of(const GetAutomatedReasoningPolicyAnnotationsView*) {
  return get_automated_reasoning_policy_annotations_schema;
}

Response<GetAutomatedReasoningPolicyAnnotationsView> Client::get_automated_reasoning_policy_annotations(
    const GetAutomatedReasoningPolicyAnnotationsRequest& request, const CallOptions& options) const {
  return internal::call<GetAutomatedReasoningPolicyAnnotationsView>(
      *connection_, get_automated_reasoning_policy_annotations_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const GetAutomatedReasoningPolicyAnnotationsRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, get_automated_reasoning_policy_annotations_operation, encode(request),
                                     options);
}

}  // namespace outcrop::bedrock
