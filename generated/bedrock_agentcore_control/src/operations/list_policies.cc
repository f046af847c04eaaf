// Client::list_policies: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/list_policies.h"

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

constexpr internal::Type list_policies_policies_type = internal::list_type<PolicyView>(schemas::policy_type);
constexpr internal::Field list_policies_fields[] = {
    {"policies", &list_policies_policies_type, offsetof(ListPoliciesView, policies), internal::Slot::plain},
    {"nextToken", &internal::string_type, offsetof(ListPoliciesView, next_token), internal::Slot::optional},
};
constexpr internal::Schema list_policies_schema =
    internal::structure_schema<ListPoliciesView>("ListPoliciesResponse", list_policies_fields);
constexpr internal::OutputSchema list_policies_output{
    .view = &list_policies_schema,
    .body = &list_policies_schema,
    .needs_body = true,
};
constexpr internal::Operation list_policies_operation{
    .service = &common::service,
    .name = "ListPolicies",
    .errors = common::errors,
    .output = &list_policies_output,
    .output_token = "nextToken",
};

internal::HttpRequest encode(const ListPoliciesRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/policy-engines/"};
  out.label("policyEngineId", in.policy_engine_id)
      .segment("/policies")
      .query("nextToken", in.next_token)
      .query("maxResults", in.max_results)
      .query("targetResourceScope", in.target_resource_scope);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const ListPoliciesRequest& in) {
  writer.begin_object();
  writer.member("nextToken", in.next_token);
  writer.member("maxResults", in.max_results);
  writer.member("policyEngineId", in.policy_engine_id);
  writer.member("targetResourceScope", in.target_resource_scope);
  writer.end_object();
}

const internal::Schema& schema_of(const ListPoliciesView*) { return list_policies_schema; }

Response<ListPoliciesView> Client::list_policies(const ListPoliciesRequest& request, const CallOptions& options) const {
  return internal::call<ListPoliciesView>(*connection_, list_policies_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListPoliciesRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, list_policies_operation, encode(request), options);
}

Pages<ListPoliciesView> Client::list_policies_pages(ListPoliciesRequest request, const CallOptions& options) const {
  return internal::pages<ListPoliciesView>(
      connection_, list_policies_operation,
      [request = std::move(request)](std::string_view token) mutable {
        if (!token.empty()) request.next_token = std::string(token);
        return encode(request);
      },
      [](const ListPoliciesView& page) { return page.next_token.value_or(std::string_view()); }, options);
}

Items<ListPoliciesView, PolicyView> Client::list_policies_items(ListPoliciesRequest request,
                                                                const CallOptions& options) const {
  return {list_policies_pages(std::move(request), options), [](const ListPoliciesView& page) { return page.policies; }};
}

}  // namespace outcrop::bedrock_agentcore_control
