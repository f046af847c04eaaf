// Client::list_agent_runtime_versions: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/list_agent_runtime_versions.h"

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

constexpr internal::Type list_agent_runtime_versions_agent_runtimes_type =
    internal::list_type<AgentRuntimeView>(schemas::agent_runtime_type);
constexpr internal::Field list_agent_runtime_versions_fields[] = {
    {"agentRuntimes", &list_agent_runtime_versions_agent_runtimes_type,
     offsetof(ListAgentRuntimeVersionsView, agent_runtimes), internal::Slot::plain},
    {"nextToken", &internal::string_type, offsetof(ListAgentRuntimeVersionsView, next_token), internal::Slot::optional},
};
constexpr internal::Schema list_agent_runtime_versions_schema =
    internal::structure_schema<ListAgentRuntimeVersionsView>("ListAgentRuntimeVersionsResponse",
                                                             list_agent_runtime_versions_fields);
constexpr internal::OutputSchema list_agent_runtime_versions_output{
    .view = &list_agent_runtime_versions_schema,
    .body = &list_agent_runtime_versions_schema,
    .needs_body = true,
};
constexpr internal::Operation list_agent_runtime_versions_operation{
    .service = &common::service,
    .name = "ListAgentRuntimeVersions",
    .errors = common::errors,
    .output = &list_agent_runtime_versions_output,
    .output_token = "nextToken",
};

internal::HttpRequest encode(const ListAgentRuntimeVersionsRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/runtimes/"};
  out.label("agentRuntimeId", in.agent_runtime_id)
      .segment("/versions/")
      .query("maxResults", in.max_results)
      .query("nextToken", in.next_token);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const ListAgentRuntimeVersionsRequest& in) {
  writer.begin_object();
  writer.member("agentRuntimeId", in.agent_runtime_id);
  writer.member("maxResults", in.max_results);
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

const internal::Schema& schema_of(const ListAgentRuntimeVersionsView*) { return list_agent_runtime_versions_schema; }

Response<ListAgentRuntimeVersionsView> Client::list_agent_runtime_versions(
    const ListAgentRuntimeVersionsRequest& request, const CallOptions& options) const {
  return internal::call<ListAgentRuntimeVersionsView>(*connection_, list_agent_runtime_versions_operation,
                                                      encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListAgentRuntimeVersionsRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, list_agent_runtime_versions_operation, encode(request), options);
}

Pages<ListAgentRuntimeVersionsView> Client::list_agent_runtime_versions_pages(ListAgentRuntimeVersionsRequest request,
                                                                              const CallOptions& options) const {
  return internal::pages<ListAgentRuntimeVersionsView>(
      connection_, list_agent_runtime_versions_operation,
      [request = std::move(request)](std::string_view token) mutable {
        if (!token.empty()) request.next_token = std::string(token);
        return encode(request);
      },
      [](const ListAgentRuntimeVersionsView& page) { return page.next_token.value_or(std::string_view()); }, options);
}

Items<ListAgentRuntimeVersionsView, AgentRuntimeView> Client::list_agent_runtime_versions_items(
    ListAgentRuntimeVersionsRequest request, const CallOptions& options) const {
  return {list_agent_runtime_versions_pages(std::move(request), options),
          [](const ListAgentRuntimeVersionsView& page) { return page.agent_runtimes; }};
}

}  // namespace outcrop::bedrock_agentcore_control
