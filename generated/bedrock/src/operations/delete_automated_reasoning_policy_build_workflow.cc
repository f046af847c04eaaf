// Client::delete_automated_reasoning_policy_build_workflow: how its request is written and its answer read.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/operations/delete_automated_reasoning_policy_build_workflow.h"

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

constexpr internal::Schema delete_automated_reasoning_policy_build_workflow_schema =
    internal::structure_schema<DeleteAutomatedReasoningPolicyBuildWorkflowView>(
        "DeleteAutomatedReasoningPolicyBuildWorkflowResponse");
constexpr internal::OutputSchema delete_automated_reasoning_policy_build_workflow_output{
    .view = &delete_automated_reasoning_policy_build_workflow_schema,
    .body = &delete_automated_reasoning_policy_build_workflow_schema,
};
constexpr internal::Operation delete_automated_reasoning_policy_build_workflow_operation{
    .service = &common::service,
    .name = "DeleteAutomatedReasoningPolicyBuildWorkflow",
    .errors = common::errors,
    .output = &delete_automated_reasoning_policy_build_workflow_output,
};

internal::HttpRequest encode(const DeleteAutomatedReasoningPolicyBuildWorkflowRequest& in) {
  internal::HttpRequest out{internal::Method::del, "/automated-reasoning-policies/"};
  out.label("policyArn", in.policy_arn)
      .segment("/build-workflows/")
      .label("buildWorkflowId", in.build_workflow_id)
      .required_query("updatedAt", in.last_updated_at);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const DeleteAutomatedReasoningPolicyBuildWorkflowRequest& in) {
  writer.begin_object();
  writer.member("policyArn", in.policy_arn);
  writer.member("buildWorkflowId", in.build_workflow_id);
  writer.member("lastUpdatedAt", in.last_updated_at, TimestampFormat::date_time);
  writer.end_object();
}

const internal::Schema& schema_of(const DeleteAutomatedReasoningPolicyBuildWorkflowView*) {
  return delete_automated_reasoning_policy_build_workflow_schema;
}

Response<DeleteAutomatedReasoningPolicyBuildWorkflowView> Client::delete_automated_reasoning_policy_build_workflow(
    const DeleteAutomatedReasoningPolicyBuildWorkflowRequest& request, const CallOptions& options) const {
  return internal::call<DeleteAutomatedReasoningPolicyBuildWorkflowView>(
      *connection_, delete_automated_reasoning_policy_build_workflow_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const DeleteAutomatedReasoningPolicyBuildWorkflowRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, delete_automated_reasoning_policy_build_workflow_operation,
                                     encode(request), options);
}

}  // namespace outcrop::bedrock
