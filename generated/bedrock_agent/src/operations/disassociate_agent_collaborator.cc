// Client::disassociate_agent_collaborator: how its request is written and its answer read.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/operations/disassociate_agent_collaborator.h"

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

constexpr internal::Schema disassociate_agent_collaborator_schema =
    internal::structure_schema<DisassociateAgentCollaboratorView>("DisassociateAgentCollaboratorResponse");
constexpr internal::OutputSchema disassociate_agent_collaborator_output{
    .view = &disassociate_agent_collaborator_schema,
    .body = &disassociate_agent_collaborator_schema,
};
constexpr internal::Operation disassociate_agent_collaborator_operation{
    .service = &common::service,
    .name = "DisassociateAgentCollaborator",
    .errors = common::errors,
    .output = &disassociate_agent_collaborator_output,
};

internal::HttpRequest encode(const DisassociateAgentCollaboratorRequest& in) {
  internal::HttpRequest out{internal::Method::del, "/agents/"};
  out.label("agentId", in.agent_id)
      .segment("/agentversions/")
      .label("agentVersion", in.agent_version)
      .segment("/agentcollaborators/")
      .label("collaboratorId", in.collaborator_id)
      .segment("/");
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const DisassociateAgentCollaboratorRequest& in) {
  writer.begin_object();
  writer.member("agentId", in.agent_id);
  writer.member("agentVersion", in.agent_version);
  writer.member("collaboratorId", in.collaborator_id);
  writer.end_object();
}

const internal::Schema& schema_of(const DisassociateAgentCollaboratorView*) {
  return disassociate_agent_collaborator_schema;
}

Response<DisassociateAgentCollaboratorView> Client::disassociate_agent_collaborator(
    const DisassociateAgentCollaboratorRequest& request, const CallOptions& options) const {
  return internal::call<DisassociateAgentCollaboratorView>(*connection_, disassociate_agent_collaborator_operation,
                                                           encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const DisassociateAgentCollaboratorRequest& request, const CallOptions& options) {
  return internal::make_pending_call(target, disassociate_agent_collaborator_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agent
