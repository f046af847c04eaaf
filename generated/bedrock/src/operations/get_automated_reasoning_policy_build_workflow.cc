// Client::get_automated_reasoning_policy_build_workflow: how its request is written and its answer read.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/operations/get_automated_reasoning_policy_build_workflow.h"

#include <chrono>
#include <cstddef>
#include <string>
#include <utility>

#include "outcrop/bedrock/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "outcrop/internal/wait.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock {
namespace {

constexpr internal::Field get_automated_reasoning_policy_build_workflow_fields[] = {
    {"policyArn", &internal::string_type, offsetof(GetAutomatedReasoningPolicyBuildWorkflowView, policy_arn),
     internal::Slot::plain},
    {"buildWorkflowId", &internal::string_type,
     offsetof(GetAutomatedReasoningPolicyBuildWorkflowView, build_workflow_id), internal::Slot::plain},
    {"status", &schemas::automated_reasoning_policy_build_workflow_status_type,
     offsetof(GetAutomatedReasoningPolicyBuildWorkflowView, status), internal::Slot::plain},
    {"buildWorkflowType", &schemas::automated_reasoning_policy_build_workflow_type_type,
     offsetof(GetAutomatedReasoningPolicyBuildWorkflowView, build_workflow_type), internal::Slot::plain},
    {"documentName", &internal::string_type, offsetof(GetAutomatedReasoningPolicyBuildWorkflowView, document_name),
     internal::Slot::optional, true},
    {"documentContentType", &schemas::automated_reasoning_policy_build_document_content_type_type,
     offsetof(GetAutomatedReasoningPolicyBuildWorkflowView, document_content_type), internal::Slot::plain},
    {"documentDescription", &internal::string_type,
     offsetof(GetAutomatedReasoningPolicyBuildWorkflowView, document_description), internal::Slot::optional, true},
    {"createdAt", &internal::date_time_type, offsetof(GetAutomatedReasoningPolicyBuildWorkflowView, created_at),
     internal::Slot::plain},
    {"updatedAt", &internal::date_time_type, offsetof(GetAutomatedReasoningPolicyBuildWorkflowView, updated_at),
     internal::Slot::plain},
};
constexpr internal::Schema get_automated_reasoning_policy_build_workflow_schema =
    internal::structure_schema<GetAutomatedReasoningPolicyBuildWorkflowView>(
        "GetAutomatedReasoningPolicyBuildWorkflowResponse", get_automated_reasoning_policy_build_workflow_fields);
constexpr internal::OutputSchema get_automated_reasoning_policy_build_workflow_output{
    .view = &get_automated_reasoning_policy_build_workflow_schema,
    .body = &get_automated_reasoning_policy_build_workflow_schema,
    .needs_body = true,
};
constexpr internal::Operation get_automated_reasoning_policy_build_workflow_operation{
    .service = &common::service,
    .name = "GetAutomatedReasoningPolicyBuildWorkflow",
    .errors = common::errors,
    .output = &get_automated_reasoning_policy_build_workflow_output,
};

internal::HttpRequest encode(const GetAutomatedReasoningPolicyBuildWorkflowRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/automated-reasoning-policies/"};
  out.label("policyArn", in.policy_arn).segment("/build-workflows/").label("buildWorkflowId", in.build_workflow_id);
  return out;
}

constexpr internal::WaiterSpec judge_automated_reasoning_policy_build_workflow_cancelled_spec{
    "AutomatedReasoningPolicyBuildWorkflowCancelled", std::chrono::seconds(5), std::chrono::seconds(60),
    std::chrono::seconds(7200)};

internal::Verdict judge_automated_reasoning_policy_build_workflow_cancelled(
    const internal::WaitAnswer<GetAutomatedReasoningPolicyBuildWorkflowView>& answer) {
  if (answer.view) {
    const GetAutomatedReasoningPolicyBuildWorkflowView& output = *answer.view;
    internal::PathValues values;
    values.add(std::string_view(output.status.text()));
    if (values.first_of({"CANCELLED"})) return internal::WaitState::success;
    if (const auto state = values.first_of({"COMPLETED", "FAILED"})) return internal::ruled_out(*state);
  }
  return internal::WaitState::none;
}

constexpr internal::WaiterSpec judge_automated_reasoning_policy_build_workflow_completed_spec{
    "AutomatedReasoningPolicyBuildWorkflowCompleted", std::chrono::seconds(5), std::chrono::seconds(60),
    std::chrono::seconds(7200)};

internal::Verdict judge_automated_reasoning_policy_build_workflow_completed(
    const internal::WaitAnswer<GetAutomatedReasoningPolicyBuildWorkflowView>& answer) {
  if (answer.view) {
    const GetAutomatedReasoningPolicyBuildWorkflowView& output = *answer.view;
    internal::PathValues values;
    values.add(std::string_view(output.status.text()));
    if (values.first_of({"COMPLETED"})) return internal::WaitState::success;
    if (const auto state = values.first_of({"FAILED", "CANCELLED"})) return internal::ruled_out(*state);
  }
  return internal::WaitState::none;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const GetAutomatedReasoningPolicyBuildWorkflowRequest& in) {
  writer.begin_object();
  writer.member("policyArn", in.policy_arn);
  writer.member("buildWorkflowId", in.build_workflow_id);
  writer.end_object();
}

const internal::Schema& schema_of(const GetAutomatedReasoningPolicyBuildWorkflowView*) {
  return get_automated_reasoning_policy_build_workflow_schema;
}

Response<GetAutomatedReasoningPolicyBuildWorkflowView> Client::get_automated_reasoning_policy_build_workflow(
    const GetAutomatedReasoningPolicyBuildWorkflowRequest& request, const CallOptions& options) const {
  return internal::call<GetAutomatedReasoningPolicyBuildWorkflowView>(
      *connection_, get_automated_reasoning_policy_build_workflow_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const GetAutomatedReasoningPolicyBuildWorkflowRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, get_automated_reasoning_policy_build_workflow_operation, encode(request),
                                     options);
}

Response<GetAutomatedReasoningPolicyBuildWorkflowView>
Client::wait_until_automated_reasoning_policy_build_workflow_cancelled(
    const GetAutomatedReasoningPolicyBuildWorkflowRequest& request,
    const WaitOptions<GetAutomatedReasoningPolicyBuildWorkflowView>& options) const {
  return internal::wait_until<GetAutomatedReasoningPolicyBuildWorkflowView>(
      *connection_, get_automated_reasoning_policy_build_workflow_operation, encode(request),
      internal::wait_plan(judge_automated_reasoning_policy_build_workflow_cancelled_spec, options,
                          judge_automated_reasoning_policy_build_workflow_cancelled));
}

// For AsyncClient.
internal::PendingCallPtr prepare_wait_until_automated_reasoning_policy_build_workflow_cancelled(
    const internal::AsyncTarget& target, const GetAutomatedReasoningPolicyBuildWorkflowRequest& request,
    const WaitOptions<GetAutomatedReasoningPolicyBuildWorkflowView>& options) {
  return internal::make_pending_wait(
      target, get_automated_reasoning_policy_build_workflow_operation, encode(request),
      internal::wait_plan(judge_automated_reasoning_policy_build_workflow_cancelled_spec, options,
                          judge_automated_reasoning_policy_build_workflow_cancelled));
}

Response<GetAutomatedReasoningPolicyBuildWorkflowView>
Client::wait_until_automated_reasoning_policy_build_workflow_completed(
    const GetAutomatedReasoningPolicyBuildWorkflowRequest& request,
    const WaitOptions<GetAutomatedReasoningPolicyBuildWorkflowView>& options) const {
  return internal::wait_until<GetAutomatedReasoningPolicyBuildWorkflowView>(
      *connection_, get_automated_reasoning_policy_build_workflow_operation, encode(request),
      internal::wait_plan(judge_automated_reasoning_policy_build_workflow_completed_spec, options,
                          judge_automated_reasoning_policy_build_workflow_completed));
}

// For AsyncClient.
internal::PendingCallPtr prepare_wait_until_automated_reasoning_policy_build_workflow_completed(
    const internal::AsyncTarget& target, const GetAutomatedReasoningPolicyBuildWorkflowRequest& request,
    const WaitOptions<GetAutomatedReasoningPolicyBuildWorkflowView>& options) {
  return internal::make_pending_wait(
      target, get_automated_reasoning_policy_build_workflow_operation, encode(request),
      internal::wait_plan(judge_automated_reasoning_policy_build_workflow_completed_spec, options,
                          judge_automated_reasoning_policy_build_workflow_completed));
}

}  // namespace outcrop::bedrock
