// Client::list_agent_runtime_endpoints: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/list_agent_runtime_endpoints.h"

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

constexpr internal::Type list_agent_runtime_endpoints_runtime_endpoints_type =
    internal::list_type<AgentRuntimeEndpointView>(schemas::agent_runtime_endpoint_type);
constexpr internal::Field list_agent_runtime_endpoints_fields[] = {
    {"runtimeEndpoints", &list_agent_runtime_endpoints_runtime_endpoints_type,
     offsetof(ListAgentRuntimeEndpointsView, runtime_endpoints), internal::Slot::plain},
    {"nextToken", &internal::string_type, offsetof(ListAgentRuntimeEndpointsView, next_token),
     internal::Slot::optional},
};
constexpr internal::Schema list_agent_runtime_endpoints_schema =
    internal::structure_schema<ListAgentRuntimeEndpointsView>("ListAgentRuntimeEndpointsResponse",
                                                              list_agent_runtime_endpoints_fields);
constexpr internal::OutputSchema list_agent_runtime_endpoints_output{
    .view = &list_agent_runtime_endpoints_schema,
    .body = &list_agent_runtime_endpoints_schema,
    .needs_body = true,
};
constexpr internal::Operation list_agent_runtime_endpoints_operation{
    .service = &common::service,
    .name = "ListAgentRuntimeEndpoints",
    .errors = common::errors,
    .output = &list_agent_runtime_endpoints_output,
    .output_token = "nextToken",
};

internal::HttpRequest encode(const ListAgentRuntimeEndpointsRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/runtimes/"};
  out.label("agentRuntimeId", in.agent_runtime_id)
      .segment("/runtime-endpoints/")
      .query("maxResults", in.max_results)
      .query("nextToken", in.next_token);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const ListAgentRuntimeEndpointsRequest& in) {
  writer.begin_object();
  writer.member("agentRuntimeId", in.agent_runtime_id);
  writer.member("maxResults", in.max_results);
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

const internal::Schema& schema_of(const ListAgentRuntimeEndpointsView*) { return list_agent_runtime_endpoints_schema; }

Response<ListAgentRuntimeEndpointsView> Client::list_agent_runtime_endpoints(
    const ListAgentRuntimeEndpointsRequest& request, const CallOptions& options) const {
  return internal::call<ListAgentRuntimeEndpointsView>(*connection_, list_agent_runtime_endpoints_operation,
                                                       encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListAgentRuntimeEndpointsRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, list_agent_runtime_endpoints_operation, encode(request), options);
}

Pages<ListAgentRuntimeEndpointsView> Client::list_agent_runtime_endpoints_pages(
    ListAgentRuntimeEndpointsRequest request, const CallOptions& options) const {
  return internal::pages<ListAgentRuntimeEndpointsView>(
      connection_, list_agent_runtime_endpoints_operation,
      [request = std::move(request)](std::string_view token) mutable {
        if (!token.empty()) request.next_token = std::string(token);
        return encode(request);
      },
      [](const ListAgentRuntimeEndpointsView& page) { return page.next_token.value_or(std::string_view()); }, options);
}

Items<ListAgentRuntimeEndpointsView, AgentRuntimeEndpointView> Client::list_agent_runtime_endpoints_items(
    ListAgentRuntimeEndpointsRequest request, const CallOptions& options) const {
  return {list_agent_runtime_endpoints_pages(std::move(request), options),
          [](const ListAgentRuntimeEndpointsView& page) { return page.runtime_endpoints; }};
}

}  // namespace outcrop::bedrock_agentcore_control
