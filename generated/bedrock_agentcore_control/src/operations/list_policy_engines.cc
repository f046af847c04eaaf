// Client::list_policy_engines: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/list_policy_engines.h"

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

constexpr internal::Type list_policy_engines_policy_engines_type =
    internal::list_type<PolicyEngineView>(schemas::policy_engine_type);
constexpr internal::Field list_policy_engines_fields[] = {
    {"policyEngines", &list_policy_engines_policy_engines_type, offsetof(ListPolicyEnginesView, policy_engines),
     internal::Slot::plain},
    {"nextToken", &internal::string_type, offsetof(ListPolicyEnginesView, next_token), internal::Slot::optional},
};
constexpr internal::Schema list_policy_engines_schema =
    internal::structure_schema<ListPolicyEnginesView>("ListPolicyEnginesResponse", list_policy_engines_fields);
constexpr internal::OutputSchema list_policy_engines_output{
    .view = &list_policy_engines_schema,
    .body = &list_policy_engines_schema,
    .needs_body = true,
};
constexpr internal::Operation list_policy_engines_operation{
    .service = &common::service,
    .name = "ListPolicyEngines",
    .errors = common::errors,
    .output = &list_policy_engines_output,
    .output_token = "nextToken",
};

internal::HttpRequest encode(const ListPolicyEnginesRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/policy-engines"};
  out.query("nextToken", in.next_token).query("maxResults", in.max_results);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const ListPolicyEnginesRequest& in) {
  writer.begin_object();
  writer.member("nextToken", in.next_token);
  writer.member("maxResults", in.max_results);
  writer.end_object();
}

const internal::Schema& schema_of(const ListPolicyEnginesView*) { return list_policy_engines_schema; }

Response<ListPolicyEnginesView> Client::list_policy_engines(const ListPolicyEnginesRequest& request,
                                                            const CallOptions& options) const {
  return internal::call<ListPolicyEnginesView>(*connection_, list_policy_engines_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListPolicyEnginesRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, list_policy_engines_operation, encode(request), options);
}

Pages<ListPolicyEnginesView> Client::list_policy_engines_pages(ListPolicyEnginesRequest request,
                                                               const CallOptions& options) const {
  return internal::pages<ListPolicyEnginesView>(
      connection_, list_policy_engines_operation,
      [request = std::move(request)](std::string_view token) mutable {
        if (!token.empty()) request.next_token = std::string(token);
        return encode(request);
      },
      [](const ListPolicyEnginesView& page) { return page.next_token.value_or(std::string_view()); }, options);
}

Items<ListPolicyEnginesView, PolicyEngineView> Client::list_policy_engines_items(ListPolicyEnginesRequest request,
                                                                                 const CallOptions& options) const {
  return {list_policy_engines_pages(std::move(request), options),
          [](const ListPolicyEnginesView& page) { return page.policy_engines; }};
}

}  // namespace outcrop::bedrock_agentcore_control
