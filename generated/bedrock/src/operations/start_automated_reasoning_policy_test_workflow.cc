// Client::start_automated_reasoning_policy_test_workflow: how its request is written and its answer read.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/operations/start_automated_reasoning_policy_test_workflow.h"

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

constexpr internal::Field start_automated_reasoning_policy_test_workflow_fields[] = {
    {"policyArn", &internal::string_type, offsetof(StartAutomatedReasoningPolicyTestWorkflowView, policy_arn),
     internal::Slot::plain},
};
constexpr internal::Schema start_automated_reasoning_policy_test_workflow_schema =
    internal::structure_schema<StartAutomatedReasoningPolicyTestWorkflowView>(
        "StartAutomatedReasoningPolicyTestWorkflowResponse", start_automated_reasoning_policy_test_workflow_fields);
constexpr internal::OutputSchema start_automated_reasoning_policy_test_workflow_output{
    .view = &start_automated_reasoning_policy_test_workflow_schema,
    .body = &start_automated_reasoning_policy_test_workflow_schema,
    .needs_body = true,
};
constexpr internal::Operation start_automated_reasoning_policy_test_workflow_operation{
    .service = &common::service,
    .name = "StartAutomatedReasoningPolicyTestWorkflow",
    .errors = common::errors,
    .output = &start_automated_reasoning_policy_test_workflow_output,
};

internal::HttpRequest encode(const StartAutomatedReasoningPolicyTestWorkflowRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/automated-reasoning-policies/"};
  out.label("policyArn", in.policy_arn)
      .segment("/build-workflows/")
      .label("buildWorkflowId", in.build_workflow_id)
      .segment("/test-workflows");
  out.json_object([&](internal::JsonWriter& writer) {
    writer.member("testCaseIds", in.test_case_ids);
    writer.member("clientRequestToken", internal::idempotency_token(in.client_request_token));
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const StartAutomatedReasoningPolicyTestWorkflowRequest& in) {
  writer.begin_object();
  writer.member("policyArn", in.policy_arn);
  writer.member("buildWorkflowId", in.build_workflow_id);
  writer.member("testCaseIds", in.test_case_ids);
  writer.member("clientRequestToken", in.client_request_token);
  writer.end_object();
}

const internal::Schema& schema_of(const StartAutomatedReasoningPolicyTestWorkflowView*) {
  return start_automated_reasoning_policy_test_workflow_schema;
}

Response<StartAutomatedReasoningPolicyTestWorkflowView> Client::start_automated_reasoning_policy_test_workflow(
    const StartAutomatedReasoningPolicyTestWorkflowRequest& request, const CallOptions& options) const {
  return internal::call<StartAutomatedReasoningPolicyTestWorkflowView>(
      *connection_, start_automated_reasoning_policy_test_workflow_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const StartAutomatedReasoningPolicyTestWorkflowRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, start_automated_reasoning_policy_test_workflow_operation, encode(request),
                                     options);
}

}  // namespace outcrop::bedrock
