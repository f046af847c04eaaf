// Client::list_policy_engine_summaries: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/list_policy_engine_summaries.h"

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

constexpr internal::Type list_policy_engine_summaries_policy_engines_type =
    internal::list_type<PolicyEngineSummaryView>(schemas::policy_engine_summary_type);
constexpr internal::Field list_policy_engine_summaries_fields[] = {
    {"policyEngines", &list_policy_engine_summaries_policy_engines_type,
     offsetof(ListPolicyEngineSummariesView, policy_engines), internal::Slot::plain},
    {"nextToken", &internal::string_type, offsetof(ListPolicyEngineSummariesView, next_token),
     internal::Slot::optional},
};
constexpr internal::Schema list_policy_engine_summaries_schema =
    internal::structure_schema<ListPolicyEngineSummariesView>("ListPolicyEngineSummariesResponse",
                                                              list_policy_engine_summaries_fields);
constexpr internal::OutputSchema list_policy_engine_summaries_output{
    .view = &list_policy_engine_summaries_schema,
    .body = &list_policy_engine_summaries_schema,
    .needs_body = true,
};
constexpr internal::Operation list_policy_engine_summaries_operation{
    .service = &common::service,
    .name = "ListPolicyEngineSummaries",
    .errors = common::errors,
    .output = &list_policy_engine_summaries_output,
    .output_token = "nextToken",
};

internal::HttpRequest encode(const ListPolicyEngineSummariesRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/policy-engine-summaries"};
  out.query("nextToken", in.next_token).query("maxResults", in.max_results);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const ListPolicyEngineSummariesRequest& in) {
  writer.begin_object();
  writer.member("nextToken", in.next_token);
  writer.member("maxResults", in.max_results);
  writer.end_object();
}

const internal::Schema& schema_of(const ListPolicyEngineSummariesView*) { return list_policy_engine_summaries_schema; }

Response<ListPolicyEngineSummariesView> Client::list_policy_engine_summaries(
    const ListPolicyEngineSummariesRequest& request, const CallOptions& options) const {
  return internal::call<ListPolicyEngineSummariesView>(*connection_, list_policy_engine_summaries_operation,
                                                       encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListPolicyEngineSummariesRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, list_policy_engine_summaries_operation, encode(request), options);
}

Pages<ListPolicyEngineSummariesView> Client::list_policy_engine_summaries_pages(
    ListPolicyEngineSummariesRequest request, const CallOptions& options) const {
  return internal::pages<ListPolicyEngineSummariesView>(
      connection_, list_policy_engine_summaries_operation,
      [request = std::move(request)](std::string_view token) mutable {
        if (!token.empty()) request.next_token = std::string(token);
        return encode(request);
      },
      [](const ListPolicyEngineSummariesView& page) { return page.next_token.value_or(std::string_view()); }, options);
}

Items<ListPolicyEngineSummariesView, PolicyEngineSummaryView> Client::list_policy_engine_summaries_items(
    ListPolicyEngineSummariesRequest request, const CallOptions& options) const {
  return {list_policy_engine_summaries_pages(std::move(request), options),
          [](const ListPolicyEngineSummariesView& page) { return page.policy_engines; }};
}

}  // namespace outcrop::bedrock_agentcore_control
