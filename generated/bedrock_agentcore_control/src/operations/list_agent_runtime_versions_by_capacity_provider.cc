// Client::list_agent_runtime_versions_by_capacity_provider: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/list_agent_runtime_versions_by_capacity_provider.h"

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

constexpr internal::Type list_agent_runtime_versions_by_capacity_provider_agent_runtimes_type =
    internal::list_type<AgentRuntimeVersionSummaryView>(schemas::agent_runtime_version_summary_type);
constexpr internal::Field list_agent_runtime_versions_by_capacity_provider_fields[] = {
    {"agentRuntimes", &list_agent_runtime_versions_by_capacity_provider_agent_runtimes_type,
     offsetof(ListAgentRuntimeVersionsByCapacityProviderView, agent_runtimes), internal::Slot::plain},
    {"nextToken", &internal::string_type, offsetof(ListAgentRuntimeVersionsByCapacityProviderView, next_token),
     internal::Slot::optional},
};
constexpr internal::Schema list_agent_runtime_versions_by_capacity_provider_schema =
    internal::structure_schema<ListAgentRuntimeVersionsByCapacityProviderView>(
        "ListAgentRuntimeVersionsByCapacityProviderOutput", list_agent_runtime_versions_by_capacity_provider_fields);
constexpr internal::OutputSchema list_agent_runtime_versions_by_capacity_provider_output{
    .view = &list_agent_runtime_versions_by_capacity_provider_schema,
    .body = &list_agent_runtime_versions_by_capacity_provider_schema,
    .needs_body = true,
};
constexpr internal::Operation list_agent_runtime_versions_by_capacity_provider_operation{
    .service = &common::service,
    .name = "ListAgentRuntimeVersionsByCapacityProvider",
    .errors = common::errors,
    .output = &list_agent_runtime_versions_by_capacity_provider_output,
    .output_token = "nextToken",
};

internal::HttpRequest encode(const ListAgentRuntimeVersionsByCapacityProviderRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/capacity-providers/"};
  out.label("capacityProviderId", in.capacity_provider_id)
      .segment("/runtime-versions")
      .query("maxResults", in.max_results)
      .query("nextToken", in.next_token);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const ListAgentRuntimeVersionsByCapacityProviderRequest& in) {
  writer.begin_object();
  writer.member("capacityProviderId", in.capacity_provider_id);
  writer.member("maxResults", in.max_results);
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

const internal::Schema& schema_of(const ListAgentRuntimeVersionsByCapacityProviderView*) {
  return list_agent_runtime_versions_by_capacity_provider_schema;
}

Response<ListAgentRuntimeVersionsByCapacityProviderView> Client::list_agent_runtime_versions_by_capacity_provider(
    const ListAgentRuntimeVersionsByCapacityProviderRequest& request, const CallOptions& options) const {
  return internal::call<ListAgentRuntimeVersionsByCapacityProviderView>(
      *connection_, list_agent_runtime_versions_by_capacity_provider_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const ListAgentRuntimeVersionsByCapacityProviderRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, list_agent_runtime_versions_by_capacity_provider_operation,
                                     encode(request), options);
}

Pages<ListAgentRuntimeVersionsByCapacityProviderView> Client::list_agent_runtime_versions_by_capacity_provider_pages(
    ListAgentRuntimeVersionsByCapacityProviderRequest request, const CallOptions& options) const {
  return internal::pages<ListAgentRuntimeVersionsByCapacityProviderView>(
      connection_, list_agent_runtime_versions_by_capacity_provider_operation,
      [request = std::move(request)](std::string_view token) mutable {
        if (!token.empty()) request.next_token = std::string(token);
        return encode(request);
      },
      [](const ListAgentRuntimeVersionsByCapacityProviderView& page) {
        return page.next_token.value_or(std::string_view());
      },
      options);
}

Items<ListAgentRuntimeVersionsByCapacityProviderView, AgentRuntimeVersionSummaryView>
Client::list_agent_runtime_versions_by_capacity_provider_items(
    ListAgentRuntimeVersionsByCapacityProviderRequest request, const CallOptions& options) const {
  return {list_agent_runtime_versions_by_capacity_provider_pages(std::move(request), options),
          [](const ListAgentRuntimeVersionsByCapacityProviderView& page) { return page.agent_runtimes; }};
}

}  // namespace outcrop::bedrock_agentcore_control
