// Client::get_automated_reasoning_policy_test_result: how its request is written and its answer read.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/operations/get_automated_reasoning_policy_test_result.h"

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

constexpr internal::Field get_automated_reasoning_policy_test_result_fields[] = {
    {"testResult", &schemas::automated_reasoning_policy_test_result_type,
     offsetof(GetAutomatedReasoningPolicyTestResultView, test_result), internal::Slot::plain},
};
constexpr internal::Schema get_automated_reasoning_policy_test_result_schema =
    internal::structure_schema<GetAutomatedReasoningPolicyTestResultView>(
        "GetAutomatedReasoningPolicyTestResultResponse", get_automated_reasoning_policy_test_result_fields);
constexpr internal::OutputSchema get_automated_reasoning_policy_test_result_output{
    .view = &get_automated_reasoning_policy_test_result_schema,
    .body = &get_automated_reasoning_policy_test_result_schema,
    .needs_body = true,
};
constexpr internal::Operation get_automated_reasoning_policy_test_result_operation{
    .service = &common::service,
    .name = "GetAutomatedReasoningPolicyTestResult",
    .errors = common::errors,
    .output = &get_automated_reasoning_policy_test_result_output,
};

internal::HttpRequest encode(const GetAutomatedReasoningPolicyTestResultRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/automated-reasoning-policies/"};
  out.label("policyArn", in.policy_arn)
      .segment("/build-workflows/")
      .label("buildWorkflowId", in.build_workflow_id)
      .segment("/test-cases/")
      .label("testCaseId", in.test_case_id)
      .segment("/test-results");
  return out;
}

constexpr internal::WaiterSpec judge_automated_reasoning_policy_test_completed_spec{
    "AutomatedReasoningPolicyTestCompleted", std::chrono::seconds(2), std::chrono::seconds(30),
    std::chrono::seconds(3600)};

internal::Verdict judge_automated_reasoning_policy_test_completed(
    const internal::WaitAnswer<GetAutomatedReasoningPolicyTestResultView>& answer) {
  if (answer.view) {
    const GetAutomatedReasoningPolicyTestResultView& output = *answer.view;
    internal::PathValues values;
    values.add(std::string_view(output.test_result.test_run_status.text()));
    if (values.first_of({"COMPLETED"})) return internal::WaitState::success;
    if (const auto state = values.first_of({"FAILED"})) return internal::ruled_out(*state);
  }
  return internal::WaitState::none;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const GetAutomatedReasoningPolicyTestResultRequest& in) {
  writer.begin_object();
  writer.member("policyArn", in.policy_arn);
  writer.member("buildWorkflowId", in.build_workflow_id);
  writer.member("testCaseId", in.test_case_id);
  writer.end_object();
}

const internal::Schema& schema_of(const GetAutomatedReasoningPolicyTestResultView*) {
  return get_automated_reasoning_policy_test_result_schema;
}

Response<GetAutomatedReasoningPolicyTestResultView> Client::get_automated_reasoning_policy_test_result(
    const GetAutomatedReasoningPolicyTestResultRequest& request, const CallOptions& options) const {
  return internal::call<GetAutomatedReasoningPolicyTestResultView>(
      *connection_, get_automated_reasoning_policy_test_result_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const GetAutomatedReasoningPolicyTestResultRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, get_automated_reasoning_policy_test_result_operation, encode(request),
                                     options);
}

Response<GetAutomatedReasoningPolicyTestResultView> Client::wait_until_automated_reasoning_policy_test_completed(
    const GetAutomatedReasoningPolicyTestResultRequest& request,
    const WaitOptions<GetAutomatedReasoningPolicyTestResultView>& options) const {
  return internal::wait_until<GetAutomatedReasoningPolicyTestResultView>(
      *connection_, get_automated_reasoning_policy_test_result_operation, encode(request),
      internal::wait_plan(judge_automated_reasoning_policy_test_completed_spec, options,
                          judge_automated_reasoning_policy_test_completed));
}

// For AsyncClient.
internal::PendingCallPtr prepare_wait_until_automated_reasoning_policy_test_completed(
    const internal::AsyncTarget& target, const GetAutomatedReasoningPolicyTestResultRequest& request,
    const WaitOptions<GetAutomatedReasoningPolicyTestResultView>& options) {
  return internal::make_pending_wait(target, get_automated_reasoning_policy_test_result_operation, encode(request),
                                     internal::wait_plan(judge_automated_reasoning_policy_test_completed_spec, options,
                                                         judge_automated_reasoning_policy_test_completed));
}

}  // namespace outcrop::bedrock
