// Client::list_automated_reasoning_policy_test_results: how its request is written and its answer read.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/operations/list_automated_reasoning_policy_test_results.h"

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

constexpr internal::Type list_automated_reasoning_policy_test_results_test_results_type =
    internal::list_type<AutomatedReasoningPolicyTestResultView>(schemas::automated_reasoning_policy_test_result_type);
constexpr internal::Field list_automated_reasoning_policy_test_results_fields[] = {
    {"testResults", &list_automated_reasoning_policy_test_results_test_results_type,
     offsetof(ListAutomatedReasoningPolicyTestResultsView, test_results), internal::Slot::plain},
    {"nextToken", &internal::string_type, offsetof(ListAutomatedReasoningPolicyTestResultsView, next_token),
     internal::Slot::optional},
};
constexpr internal::Schema list_automated_reasoning_policy_test_results_schema =
    internal::structure_schema<ListAutomatedReasoningPolicyTestResultsView>(
        "ListAutomatedReasoningPolicyTestResultsResponse", list_automated_reasoning_policy_test_results_fields);
constexpr internal::OutputSchema list_automated_reasoning_policy_test_results_output{
    .view = &list_automated_reasoning_policy_test_results_schema,
    .body = &list_automated_reasoning_policy_test_results_schema,
    .needs_body = true,
};
constexpr internal::Operation list_automated_reasoning_policy_test_results_operation{
    .service = &common::service,
    .name = "ListAutomatedReasoningPolicyTestResults",
    .errors = common::errors,
    .output = &list_automated_reasoning_policy_test_results_output,
    .output_token = "nextToken",
};

internal::HttpRequest encode(const ListAutomatedReasoningPolicyTestResultsRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/automated-reasoning-policies/"};
  out.label("policyArn", in.policy_arn)
      .segment("/build-workflows/")
      .label("buildWorkflowId", in.build_workflow_id)
      .segment("/test-results")
      .query("nextToken", in.next_token)
      .query("maxResults", in.max_results);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const ListAutomatedReasoningPolicyTestResultsRequest& in) {
  writer.begin_object();
  writer.member("policyArn", in.policy_arn);
  writer.member("buildWorkflowId", in.build_workflow_id);
  writer.member("nextToken", in.next_token);
  writer.member("maxResults", in.max_results);
  writer.end_object();
}

const internal::Schema& schema_of(const ListAutomatedReasoningPolicyTestResultsView*) {
  return list_automated_reasoning_policy_test_results_schema;
}

Response<ListAutomatedReasoningPolicyTestResultsView> Client::list_automated_reasoning_policy_test_results(
    const ListAutomatedReasoningPolicyTestResultsRequest& request, const CallOptions& options) const {
  return internal::call<ListAutomatedReasoningPolicyTestResultsView>(
      *connection_, list_automated_reasoning_policy_test_results_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const ListAutomatedReasoningPolicyTestResultsRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, list_automated_reasoning_policy_test_results_operation, encode(request),
                                     options);
}

Pages<ListAutomatedReasoningPolicyTestResultsView> Client::list_automated_reasoning_policy_test_results_pages(
    ListAutomatedReasoningPolicyTestResultsRequest request, const CallOptions& options) const {
  return internal::pages<ListAutomatedReasoningPolicyTestResultsView>(
      connection_, list_automated_reasoning_policy_test_results_operation,
      [request = std::move(request)](std::string_view token) mutable {
        if (!token.empty()) request.next_token = std::string(token);
        return encode(request);
      },
      [](const ListAutomatedReasoningPolicyTestResultsView& page) {
        return page.next_token.value_or(std::string_view());
      },
      options);
}

Items<ListAutomatedReasoningPolicyTestResultsView, AutomatedReasoningPolicyTestResultView>
Client::list_automated_reasoning_policy_test_results_items(ListAutomatedReasoningPolicyTestResultsRequest request,
                                                           const CallOptions& options) const {
  return {list_automated_reasoning_policy_test_results_pages(std::move(request), options),
          [](const ListAutomatedReasoningPolicyTestResultsView& page) { return page.test_results; }};
}

}  // namespace outcrop::bedrock
