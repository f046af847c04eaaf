// Client::list_automated_reasoning_policy_build_workflows: how its request is written and its answer read.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/operations/list_automated_reasoning_policy_build_workflows.h"

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

constexpr internal::Type
    list_automated_reasoning_policy_build_workflows_automated_reasoning_policy_build_workflow_summaries_type =
        internal::list_type<AutomatedReasoningPolicyBuildWorkflowSummaryView>(
            schemas::automated_reasoning_policy_build_workflow_summary_type);
constexpr internal::Field list_automated_reasoning_policy_build_workflows_fields[] = {
    {"automatedReasoningPolicyBuildWorkflowSummaries",
     &list_automated_reasoning_policy_build_workflows_automated_reasoning_policy_build_workflow_summaries_type,
     offsetof(ListAutomatedReasoningPolicyBuildWorkflowsView, automated_reasoning_policy_build_workflow_summaries),
     internal::Slot::plain},
    {"nextToken", &internal::string_type, offsetof(ListAutomatedReasoningPolicyBuildWorkflowsView, next_token),
     internal::Slot::optional},
};
constexpr internal::Schema list_automated_reasoning_policy_build_workflows_schema =
    internal::structure_schema<ListAutomatedReasoningPolicyBuildWorkflowsView>(
        "ListAutomatedReasoningPolicyBuildWorkflowsResponse", list_automated_reasoning_policy_build_workflows_fields);
constexpr internal::OutputSchema list_automated_reasoning_policy_build_workflows_output{
    .view = &list_automated_reasoning_policy_build_workflows_schema,
    .body = &list_automated_reasoning_policy_build_workflows_schema,
    .needs_body = true,
};
constexpr internal::Operation list_automated_reasoning_policy_build_workflows_operation{
    .service = &common::service,
    .name = "ListAutomatedReasoningPolicyBuildWorkflows",
    .errors = common::errors,
    .output = &list_automated_reasoning_policy_build_workflows_output,
    .output_token = "nextToken",
};

internal::HttpRequest encode(const ListAutomatedReasoningPolicyBuildWorkflowsRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/automated-reasoning-policies/"};
  out.label("policyArn", in.policy_arn)
      .segment("/build-workflows")
      .query("nextToken", in.next_token)
      .query("maxResults", in.max_results);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const ListAutomatedReasoningPolicyBuildWorkflowsRequest& in) {
  writer.begin_object();
  writer.member("policyArn", in.policy_arn);
  writer.member("nextToken", in.next_token);
  writer.member("maxResults", in.max_results);
  writer.end_object();
}

const internal::Schema& schema_of(const ListAutomatedReasoningPolicyBuildWorkflowsView*) {
  return list_automated_reasoning_policy_build_workflows_schema;
}

Response<ListAutomatedReasoningPolicyBuildWorkflowsView> Client::list_automated_reasoning_policy_build_workflows(
    const ListAutomatedReasoningPolicyBuildWorkflowsRequest& request, const CallOptions& options) const {
  return internal::call<ListAutomatedReasoningPolicyBuildWorkflowsView>(
      *connection_, list_automated_reasoning_policy_build_workflows_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const ListAutomatedReasoningPolicyBuildWorkflowsRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, list_automated_reasoning_policy_build_workflows_operation, encode(request),
                                     options);
}

Pages<ListAutomatedReasoningPolicyBuildWorkflowsView> Client::list_automated_reasoning_policy_build_workflows_pages(
    ListAutomatedReasoningPolicyBuildWorkflowsRequest request, const CallOptions& options) const {
  return internal::pages<ListAutomatedReasoningPolicyBuildWorkflowsView>(
      connection_, list_automated_reasoning_policy_build_workflows_operation,
      [request = std::move(request)](std::string_view token) mutable {
        if (!token.empty()) request.next_token = std::string(token);
        return encode(request);
      },
      [](const ListAutomatedReasoningPolicyBuildWorkflowsView& page) {
        return page.next_token.value_or(std::string_view());
      },
      options);
}

Items<ListAutomatedReasoningPolicyBuildWorkflowsView, AutomatedReasoningPolicyBuildWorkflowSummaryView>
Client::list_automated_reasoning_policy_build_workflows_items(ListAutomatedReasoningPolicyBuildWorkflowsRequest request,
                                                              const CallOptions& options) const {
  return {list_automated_reasoning_policy_build_workflows_pages(std::move(request), options),
          [](const ListAutomatedReasoningPolicyBuildWorkflowsView& page) {
            return page.automated_reasoning_policy_build_workflow_summaries;
          }};
}

}  // namespace outcrop::bedrock
