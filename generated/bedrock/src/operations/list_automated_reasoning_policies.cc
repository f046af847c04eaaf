// Client::list_automated_reasoning_policies: how its request is written and its answer read.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/operations/list_automated_reasoning_policies.h"

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

constexpr internal::Type list_automated_reasoning_policies_automated_reasoning_policy_summaries_type =
    internal::list_type<AutomatedReasoningPolicySummaryView>(schemas::automated_reasoning_policy_summary_type);
constexpr internal::Field list_automated_reasoning_policies_fields[] = {
    {"automatedReasoningPolicySummaries", &list_automated_reasoning_policies_automated_reasoning_policy_summaries_type,
     offsetof(ListAutomatedReasoningPoliciesView, automated_reasoning_policy_summaries), internal::Slot::plain},
    {"nextToken", &internal::string_type, offsetof(ListAutomatedReasoningPoliciesView, next_token),
     internal::Slot::optional},
};
constexpr internal::Schema list_automated_reasoning_policies_schema =
    internal::structure_schema<ListAutomatedReasoningPoliciesView>("ListAutomatedReasoningPoliciesResponse",
                                                                   list_automated_reasoning_policies_fields);
constexpr internal::OutputSchema list_automated_reasoning_policies_output{
    .view = &list_automated_reasoning_policies_schema,
    .body = &list_automated_reasoning_policies_schema,
    .needs_body = true,
};
constexpr internal::Operation list_automated_reasoning_policies_operation{
    .service = &common::service,
    .name = "ListAutomatedReasoningPolicies",
    .errors = common::errors,
    .output = &list_automated_reasoning_policies_output,
    .output_token = "nextToken",
};

internal::HttpRequest encode(const ListAutomatedReasoningPoliciesRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/automated-reasoning-policies"};
  out.query("policyArn", in.policy_arn).query("nextToken", in.next_token).query("maxResults", in.max_results);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const ListAutomatedReasoningPoliciesRequest& in) {
  writer.begin_object();
  writer.member("policyArn", in.policy_arn);
  writer.member("nextToken", in.next_token);
  writer.member("maxResults", in.max_results);
  writer.end_object();
}

const internal::Schema& schema_of(const ListAutomatedReasoningPoliciesView*) {
  return list_automated_reasoning_policies_schema;
}

Response<ListAutomatedReasoningPoliciesView> Client::list_automated_reasoning_policies(
    const ListAutomatedReasoningPoliciesRequest& request, const CallOptions& options) const {
  return internal::call<ListAutomatedReasoningPoliciesView>(*connection_, list_automated_reasoning_policies_operation,
                                                            encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const ListAutomatedReasoningPoliciesRequest& request, const CallOptions& options) {
  return internal::make_pending_call(target, list_automated_reasoning_policies_operation, encode(request), options);
}

Pages<ListAutomatedReasoningPoliciesView> Client::list_automated_reasoning_policies_pages(
    ListAutomatedReasoningPoliciesRequest request, const CallOptions& options) const {
  return internal::pages<ListAutomatedReasoningPoliciesView>(
      connection_, list_automated_reasoning_policies_operation,
      [request = std::move(request)](std::string_view token) mutable {
        if (!token.empty()) request.next_token = std::string(token);
        return encode(request);
      },
      [](const ListAutomatedReasoningPoliciesView& page) { return page.next_token.value_or(std::string_view()); },
      options);
}

Items<ListAutomatedReasoningPoliciesView, AutomatedReasoningPolicySummaryView>
Client::list_automated_reasoning_policies_items(ListAutomatedReasoningPoliciesRequest request,
                                                const CallOptions& options) const {
  return {list_automated_reasoning_policies_pages(std::move(request), options),
          [](const ListAutomatedReasoningPoliciesView& page) { return page.automated_reasoning_policy_summaries; }};
}

}  // namespace outcrop::bedrock
