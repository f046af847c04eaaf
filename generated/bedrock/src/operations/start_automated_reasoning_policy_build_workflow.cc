// Client::start_automated_reasoning_policy_build_workflow: how its request is written and its answer read.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/operations/start_automated_reasoning_policy_build_workflow.h"

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

constexpr internal::Field start_automated_reasoning_policy_build_workflow_fields[] = {
    {"policyArn", &internal::string_type, offsetof(StartAutomatedReasoningPolicyBuildWorkflowView, policy_arn),
     internal::Slot::plain},
    {"buildWorkflowId", &internal::string_type,
     offsetof(StartAutomatedReasoningPolicyBuildWorkflowView, build_workflow_id), internal::Slot::plain},
};
constexpr internal::Schema start_automated_reasoning_policy_build_workflow_schema =
    internal::structure_schema<StartAutomatedReasoningPolicyBuildWorkflowView>(
        "StartAutomatedReasoningPolicyBuildWorkflowResponse", start_automated_reasoning_policy_build_workflow_fields);
constexpr internal::OutputSchema start_automated_reasoning_policy_build_workflow_output{
    .view = &start_automated_reasoning_policy_build_workflow_schema,
    .body = &start_automated_reasoning_policy_build_workflow_schema,
    .needs_body = true,
};
constexpr internal::Operation start_automated_reasoning_policy_build_workflow_operation{
    .service = &common::service,
    .name = "StartAutomatedReasoningPolicyBuildWorkflow",
    .errors = common::errors,
    .output = &start_automated_reasoning_policy_build_workflow_output,
};

internal::HttpRequest encode(const StartAutomatedReasoningPolicyBuildWorkflowRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/automated-reasoning-policies/"};
  out.label("policyArn", in.policy_arn)
      .segment("/build-workflows/")
      .label("buildWorkflowType", in.build_workflow_type)
      .segment("/start")
      .header("x-amz-client-token", internal::idempotency_token(in.client_request_token));
  if (!in.source_content) out.missing("sourceContent");
  out.json_payload(in.source_content, /*empty_object=*/true);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const StartAutomatedReasoningPolicyBuildWorkflowRequest& in) {
  writer.begin_object();
  writer.member("policyArn", in.policy_arn);
  writer.member("buildWorkflowType", in.build_workflow_type);
  writer.member("clientRequestToken", in.client_request_token);
  writer.member("sourceContent", in.source_content);
  writer.end_object();
}

const internal::Schema& schema_of(const StartAutomatedReasoningPolicyBuildWorkflowView*) {
  return start_automated_reasoning_policy_build_workflow_schema;
}

Response<StartAutomatedReasoningPolicyBuildWorkflowView> Client::start_automated_reasoning_policy_build_workflow(
    const StartAutomatedReasoningPolicyBuildWorkflowRequest& request, const CallOptions& options) const {
  return internal::call<StartAutomatedReasoningPolicyBuildWorkflowView>(
      *connection_, start_automated_reasoning_policy_build_workflow_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const StartAutomatedReasoningPolicyBuildWorkflowRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, start_automated_reasoning_policy_build_workflow_operation, encode(request),
                                     options);
}

}  // namespace outcrop::bedrock
