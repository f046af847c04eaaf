// Client::cancel_automated_reasoning_policy_build_workflow: how its request is written and its answer read.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/operations/cancel_automated_reasoning_policy_build_workflow.h"

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

constexpr internal::Schema cancel_automated_reasoning_policy_build_workflow_schema =
    internal::structure_schema<CancelAutomatedReasoningPolicyBuildWorkflowView>(
        "CancelAutomatedReasoningPolicyBuildWorkflowResponse");
constexpr internal::OutputSchema cancel_automated_reasoning_policy_build_workflow_output{
    .view = &cancel_automated_reasoning_policy_build_workflow_schema,
    .body = &cancel_automated_reasoning_policy_build_workflow_schema,
};
constexpr internal::Operation cancel_automated_reasoning_policy_build_workflow_operation{
    .service = &common::service,
    .name = "CancelAutomatedReasoningPolicyBuildWorkflow",
    .errors = common::errors,
    .output = &cancel_automated_reasoning_policy_build_workflow_output,
};

internal::HttpRequest encode(const CancelAutomatedReasoningPolicyBuildWorkflowRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/automated-reasoning-policies/"};
  out.label("policyArn", in.policy_arn)
      .segment("/build-workflows/")
      .label("buildWorkflowId", in.build_workflow_id)
      .segment("/cancel");
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const CancelAutomatedReasoningPolicyBuildWorkflowRequest& in) {
  writer.begin_object();
  writer.member("policyArn", in.policy_arn);
  writer.member("buildWorkflowId", in.build_workflow_id);
  writer.end_object();
}

const internal::Schema& schema_of(const CancelAutomatedReasoningPolicyBuildWorkflowView*) {
  return cancel_automated_reasoning_policy_build_workflow_schema;
}

Response<CancelAutomatedReasoningPolicyBuildWorkflowView> Client::cancel_automated_reasoning_policy_build_workflow(
    const CancelAutomatedReasoningPolicyBuildWorkflowRequest& request, const CallOptions& options) const {
  return internal::call<CancelAutomatedReasoningPolicyBuildWorkflowView>(
      *connection_, cancel_automated_reasoning_policy_build_workflow_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const CancelAutomatedReasoningPolicyBuildWorkflowRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, cancel_automated_reasoning_policy_build_workflow_operation,
                                     encode(request), options);
}

}  // namespace outcrop::bedrock
