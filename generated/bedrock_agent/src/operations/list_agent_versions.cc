// Client::list_agent_versions: how its request is written and its answer read.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/operations/list_agent_versions.h"

#include <cstddef>
#include <utility>

#include "outcrop/bedrock_agent/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock_agent {
namespace {

constexpr internal::Type list_agent_versions_agent_version_summaries_type =
    internal::list_type<AgentVersionSummaryView>(schemas::agent_version_summary_type);
constexpr internal::Field list_agent_versions_fields[] = {
    {"agentVersionSummaries", &list_agent_versions_agent_version_summaries_type,
     offsetof(ListAgentVersionsView, agent_version_summaries), internal::Slot::plain},
    {"nextToken", &internal::string_type, offsetof(ListAgentVersionsView, next_token), internal::Slot::optional},
};
constexpr internal::Schema list_agent_versions_schema =
    internal::structure_schema<ListAgentVersionsView>("ListAgentVersionsResponse", list_agent_versions_fields);
constexpr internal::OutputSchema list_agent_versions_output{
    .view = &list_agent_versions_schema,
    .body = &list_agent_versions_schema,
    .needs_body = true,
};
constexpr internal::Operation list_agent_versions_operation{
    .service = &common::service,
    .name = "ListAgentVersions",
    .errors = common::errors,
    .output = &list_agent_versions_output,
    .output_token = "nextToken",
};

internal::HttpRequest encode(const ListAgentVersionsRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/agents/"};
  out.label("agentId", in.agent_id).segment("/agentversions/");
  out.json_object([&](internal::JsonWriter& writer) {
    writer.member("maxResults", in.max_results);
    writer.member("nextToken", in.next_token);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const ListAgentVersionsRequest& in) {
  writer.begin_object();
  writer.member("agentId", in.agent_id);
  writer.member("maxResults", in.max_results);
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

const internal::Schema& schema_of(const ListAgentVersionsView*) { return list_agent_versions_schema; }

Response<ListAgentVersionsView> Client::list_agent_versions(const ListAgentVersionsRequest& request,
                                                            const CallOptions& options) const {
  return internal::call<ListAgentVersionsView>(*connection_, list_agent_versions_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListAgentVersionsRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, list_agent_versions_operation, encode(request), options);
}

Pages<ListAgentVersionsView> Client::list_agent_versions_pages(ListAgentVersionsRequest request,
                                                               const CallOptions& options) const {
  return internal::pages<ListAgentVersionsView>(
      connection_, list_agent_versions_operation,
      [request = std::move(request)](std::string_view token) mutable {
        if (!token.empty()) request.next_token = std::string(token);
        return encode(request);
      },
      [](const ListAgentVersionsView& page) { return page.next_token.value_or(std::string_view()); }, options);
}

Items<ListAgentVersionsView, AgentVersionSummaryView> Client::list_agent_versions_items(
    ListAgentVersionsRequest request, const CallOptions& options) const {
  return {list_agent_versions_pages(std::move(request), options),
          [](const ListAgentVersionsView& page) { return page.agent_version_summaries; }};
}

}  // namespace outcrop::bedrock_agent
