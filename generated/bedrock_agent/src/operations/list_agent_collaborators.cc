// Client::list_agent_collaborators: how its request is written and its answer read.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/operations/list_agent_collaborators.h"

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

constexpr internal::Type list_agent_collaborators_agent_collaborator_summaries_type =
    internal::list_type<AgentCollaboratorSummaryView>(schemas::agent_collaborator_summary_type);
constexpr internal::Field list_agent_collaborators_fields[] = {
    {"agentCollaboratorSummaries", &list_agent_collaborators_agent_collaborator_summaries_type,
     offsetof(ListAgentCollaboratorsView, agent_collaborator_summaries), internal::Slot::plain},
    {"nextToken", &internal::string_type, offsetof(ListAgentCollaboratorsView, next_token), internal::Slot::optional},
};
constexpr internal::Schema list_agent_collaborators_schema = internal::structure_schema<ListAgentCollaboratorsView>(
    "ListAgentCollaboratorsResponse", list_agent_collaborators_fields);
constexpr internal::OutputSchema list_agent_collaborators_output{
    .view = &list_agent_collaborators_schema,
    .body = &list_agent_collaborators_schema,
    .needs_body = true,
};
constexpr internal::Operation list_agent_collaborators_operation{
    .service = &common::service,
    .name = "ListAgentCollaborators",
    .errors = common::errors,
    .output = &list_agent_collaborators_output,
    .output_token = "nextToken",
};

internal::HttpRequest encode(const ListAgentCollaboratorsRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/agents/"};
  out.label("agentId", in.agent_id)
      .segment("/agentversions/")
      .label("agentVersion", in.agent_version)
      .segment("/agentcollaborators/");
  out.json_object([&](internal::JsonWriter& writer) {
    writer.member("maxResults", in.max_results);
    writer.member("nextToken", in.next_token);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const ListAgentCollaboratorsRequest& in) {
  writer.begin_object();
  writer.member("agentId", in.agent_id);
  writer.member("agentVersion", in.agent_version);
  writer.member("maxResults", in.max_results);
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

const internal::Schema& schema_of(const ListAgentCollaboratorsView*) { return list_agent_collaborators_schema; }

Response<ListAgentCollaboratorsView> Client::list_agent_collaborators(const ListAgentCollaboratorsRequest& request,
                                                                      const CallOptions& options) const {
  return internal::call<ListAgentCollaboratorsView>(*connection_, list_agent_collaborators_operation, encode(request),
                                                    options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListAgentCollaboratorsRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, list_agent_collaborators_operation, encode(request), options);
}

Pages<ListAgentCollaboratorsView> Client::list_agent_collaborators_pages(ListAgentCollaboratorsRequest request,
                                                                         const CallOptions& options) const {
  return internal::pages<ListAgentCollaboratorsView>(
      connection_, list_agent_collaborators_operation,
      [request = std::move(request)](std::string_view token) mutable {
        if (!token.empty()) request.next_token = std::string(token);
        return encode(request);
      },
      [](const ListAgentCollaboratorsView& page) { return page.next_token.value_or(std::string_view()); }, options);
}

Items<ListAgentCollaboratorsView, AgentCollaboratorSummaryView> Client::list_agent_collaborators_items(
    ListAgentCollaboratorsRequest request, const CallOptions& options) const {
  return {list_agent_collaborators_pages(std::move(request), options),
          [](const ListAgentCollaboratorsView& page) { return page.agent_collaborator_summaries; }};
}

}  // namespace outcrop::bedrock_agent
