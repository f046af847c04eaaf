// Client::get_agent_collaborator: how its request is written and its answer read.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/operations/get_agent_collaborator.h"

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

constexpr internal::Field get_agent_collaborator_fields[] = {
    {"agentCollaborator", &schemas::agent_collaborator_type, offsetof(GetAgentCollaboratorView, agent_collaborator),
     internal::Slot::plain},
};
constexpr internal::Schema get_agent_collaborator_schema =
    internal::structure_schema<GetAgentCollaboratorView>("GetAgentCollaboratorResponse", get_agent_collaborator_fields);
constexpr internal::OutputSchema get_agent_collaborator_output{
    .view = &get_agent_collaborator_schema,
    .body = &get_agent_collaborator_schema,
    .needs_body = true,
};
constexpr internal::Operation get_agent_collaborator_operation{
    .service = &common::service,
    .name = "GetAgentCollaborator",
    .errors = common::errors,
    .output = &get_agent_collaborator_output,
};

internal::HttpRequest encode(const GetAgentCollaboratorRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/agents/"};
  out.label("agentId", in.agent_id)
      .segment("/agentversions/")
      .label("agentVersion", in.agent_version)
      .segment("/agentcollaborators/")
      .label("collaboratorId", in.collaborator_id)
      .segment("/");
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const GetAgentCollaboratorRequest& in) {
  writer.begin_object();
  writer.member("agentId", in.agent_id);
  writer.member("agentVersion", in.agent_version);
  writer.member("collaboratorId", in.collaborator_id);
  writer.end_object();
}

const internal::Schema& schema_of(const GetAgentCollaboratorView*) { return get_agent_collaborator_schema; }

Response<GetAgentCollaboratorView> Client::get_agent_collaborator(const GetAgentCollaboratorRequest& request,
                                                                  const CallOptions& options) const {
  return internal::call<GetAgentCollaboratorView>(*connection_, get_agent_collaborator_operation, encode(request),
                                                  options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetAgentCollaboratorRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, get_agent_collaborator_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agent
