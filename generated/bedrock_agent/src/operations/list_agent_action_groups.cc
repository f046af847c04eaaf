// Client::list_agent_action_groups: how its request is written and its answer read.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/operations/list_agent_action_groups.h"

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

constexpr internal::Type list_agent_action_groups_action_group_summaries_type =
    internal::list_type<ActionGroupSummaryView>(schemas::action_group_summary_type);
constexpr internal::Field list_agent_action_groups_fields[] = {
    {"actionGroupSummaries", &list_agent_action_groups_action_group_summaries_type,
     offsetof(ListAgentActionGroupsView, action_group_summaries), internal::Slot::plain},
    {"nextToken", &internal::string_type, offsetof(ListAgentActionGroupsView, next_token), internal::Slot::optional},
};
constexpr internal::Schema list_agent_action_groups_schema = internal::structure_schema<ListAgentActionGroupsView>(
    "ListAgentActionGroupsResponse", list_agent_action_groups_fields);
constexpr internal::OutputSchema list_agent_action_groups_output{
    .view = &list_agent_action_groups_schema,
    .body = &list_agent_action_groups_schema,
    .needs_body = true,
};
constexpr internal::Operation list_agent_action_groups_operation{
    .service = &common::service,
    .name = "ListAgentActionGroups",
    .errors = common::errors,
    .output = &list_agent_action_groups_output,
    .output_token = "nextToken",
};

internal::HttpRequest encode(const ListAgentActionGroupsRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/agents/"};
  out.label("agentId", in.agent_id)
      .segment("/agentversions/")
      .label("agentVersion", in.agent_version)
      .segment("/actiongroups/");
  out.json_object([&](internal::JsonWriter& writer) {
    writer.member("maxResults", in.max_results);
    writer.member("nextToken", in.next_token);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const ListAgentActionGroupsRequest& in) {
  writer.begin_object();
  writer.member("agentId", in.agent_id);
  writer.member("agentVersion", in.agent_version);
  writer.member("maxResults", in.max_results);
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

const internal::Schema& schema_of(const ListAgentActionGroupsView*) { return list_agent_action_groups_schema; }

Response<ListAgentActionGroupsView> Client::list_agent_action_groups(const ListAgentActionGroupsRequest& request,
                                                                     const CallOptions& options) const {
  return internal::call<ListAgentActionGroupsView>(*connection_, list_agent_action_groups_operation, encode(request),
                                                   options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListAgentActionGroupsRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, list_agent_action_groups_operation, encode(request), options);
}

Pages<ListAgentActionGroupsView> Client::list_agent_action_groups_pages(ListAgentActionGroupsRequest request,
                                                                        const CallOptions& options) const {
  return internal::pages<ListAgentActionGroupsView>(
      connection_, list_agent_action_groups_operation,
      [request = std::move(request)](std::string_view token) mutable {
        if (!token.empty()) request.next_token = std::string(token);
        return encode(request);
      },
      [](const ListAgentActionGroupsView& page) { return page.next_token.value_or(std::string_view()); }, options);
}

Items<ListAgentActionGroupsView, ActionGroupSummaryView> Client::list_agent_action_groups_items(
    ListAgentActionGroupsRequest request, const CallOptions& options) const {
  return {list_agent_action_groups_pages(std::move(request), options),
          [](const ListAgentActionGroupsView& page) { return page.action_group_summaries; }};
}

}  // namespace outcrop::bedrock_agent
