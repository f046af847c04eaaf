// Client::list_agent_runtimes: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/list_agent_runtimes.h"

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

constexpr internal::Type list_agent_runtimes_agent_runtimes_type =
    internal::list_type<AgentRuntimeView>(schemas::agent_runtime_type);
constexpr internal::Field list_agent_runtimes_fields[] = {
    {"agentRuntimes", &list_agent_runtimes_agent_runtimes_type, offsetof(ListAgentRuntimesView, agent_runtimes),
     internal::Slot::plain},
    {"nextToken", &internal::string_type, offsetof(ListAgentRuntimesView, next_token), internal::Slot::optional},
};
constexpr internal::Schema list_agent_runtimes_schema =
    internal::structure_schema<ListAgentRuntimesView>("ListAgentRuntimesResponse", list_agent_runtimes_fields);
constexpr internal::OutputSchema list_agent_runtimes_output{
    .view = &list_agent_runtimes_schema,
    .body = &list_agent_runtimes_schema,
    .needs_body = true,
};
constexpr internal::Operation list_agent_runtimes_operation{
    .service = &common::service,
    .name = "ListAgentRuntimes",
    .errors = common::errors,
    .output = &list_agent_runtimes_output,
    .output_token = "nextToken",
};

internal::HttpRequest encode(const ListAgentRuntimesRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/runtimes/"};
  out.query("maxResults", in.max_results).query("nextToken", in.next_token);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const ListAgentRuntimesRequest& in) {
  writer.begin_object();
  writer.member("maxResults", in.max_results);
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

const internal::Schema& schema_of(const ListAgentRuntimesView*) { return list_agent_runtimes_schema; }

Response<ListAgentRuntimesView> Client::list_agent_runtimes(const ListAgentRuntimesRequest& request,
                                                            const CallOptions& options) const {
  return internal::call<ListAgentRuntimesView>(*connection_, list_agent_runtimes_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListAgentRuntimesRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, list_agent_runtimes_operation, encode(request), options);
}

Pages<ListAgentRuntimesView> Client::list_agent_runtimes_pages(ListAgentRuntimesRequest request,
                                                               const CallOptions& options) const {
  return internal::pages<ListAgentRuntimesView>(
      connection_, list_agent_runtimes_operation,
      [request = std::move(request)](std::string_view token) mutable {
        if (!token.empty()) request.next_token = std::string(token);
        return encode(request);
      },
      [](const ListAgentRuntimesView& page) { return page.next_token.value_or(std::string_view()); }, options);
}

Items<ListAgentRuntimesView, AgentRuntimeView> Client::list_agent_runtimes_items(ListAgentRuntimesRequest request,
                                                                                 const CallOptions& options) const {
  return {list_agent_runtimes_pages(std::move(request), options),
          [](const ListAgentRuntimesView& page) { return page.agent_runtimes; }};
}

}  // namespace outcrop::bedrock_agentcore_control
