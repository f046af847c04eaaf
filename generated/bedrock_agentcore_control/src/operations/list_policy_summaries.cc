// Client::list_policy_summaries: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/list_policy_summaries.h"

#include <cstddef>
#include <utility>

#include "outcrop/bedrock_agentcore_control/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Type list_policy_summaries_policies_type =
    internal::list_type<PolicySummaryView>(schemas::policy_summary_type);
constexpr internal::Field list_policy_summaries_fields[] = {
    {"policies", &list_policy_summaries_policies_type, offsetof(ListPolicySummariesView, policies),
     internal::Slot::plain},
    {"nextToken", &internal::string_type, offsetof(ListPolicySummariesView, next_token), internal::Slot::optional},
};
constexpr internal::Schema list_policy_summaries_schema =
    internal::structure_schema<ListPolicySummariesView>("ListPolicySummariesResponse", list_policy_summaries_fields);
constexpr internal::OutputSchema list_policy_summaries_output{
    .view = &list_policy_summaries_schema,
    .body = &list_policy_summaries_schema,
    .needs_body = true,
};
constexpr internal::Operation list_policy_summaries_operation{
    .service = &common::service,
    .name = "ListPolicySummaries",
    .errors = common::errors,
    .output = &list_policy_summaries_output,
    .output_token = "nextToken",
};

internal::HttpRequest encode(const ListPolicySummariesRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/policy-engines/"};
  out.label("policyEngineId", in.policy_engine_id)
      .segment("/policy-summaries")
      .query("nextToken", in.next_token)
      .query("maxResults", in.max_results)
      .query("targetResourceScope", in.target_resource_scope);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const ListPolicySummariesRequest& in) {
  writer.begin_object();
  writer.member("nextToken", in.next_token);
  writer.member("maxResults", in.max_results);
  writer.member("policyEngineId", in.policy_engine_id);
  writer.member("targetResourceScope", in.target_resource_scope);
  writer.end_object();
}

const internal::Schema& schema_of(const ListPolicySummariesView*) { return list_policy_summaries_schema; }

Response<ListPolicySummariesView> Client::list_policy_summaries(const ListPolicySummariesRequest& request,
                                                                const CallOptions& options) const {
  return internal::call<ListPolicySummariesView>(*connection_, list_policy_summaries_operation, encode(request),
                                                 options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListPolicySummariesRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, list_policy_summaries_operation, encode(request), options);
}

Pages<ListPolicySummariesView> Client::list_policy_summaries_pages(ListPolicySummariesRequest request,
                                                                   const CallOptions& options) const {
  return internal::pages<ListPolicySummariesView>(
      connection_, list_policy_summaries_operation,
      [request = std::move(request)](std::string_view token) mutable {
        if (!token.empty()) request.next_token = std::string(token);
        return encode(request);
      },
      [](const ListPolicySummariesView& page) { return page.next_token.value_or(std::string_view()); }, options);
}

Items<ListPolicySummariesView, PolicySummaryView> Client::list_policy_summaries_items(
    ListPolicySummariesRequest request, const CallOptions& options) const {
  return {list_policy_summaries_pages(std::move(request), options),
          [](const ListPolicySummariesView& page) { return page.policies; }};
}

}  // namespace outcrop::bedrock_agentcore_control
