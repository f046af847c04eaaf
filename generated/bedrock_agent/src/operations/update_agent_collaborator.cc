// Client::update_agent_collaborator: how its request is written and its answer read.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/operations/update_agent_collaborator.h"

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

constexpr internal::Field update_agent_collaborator_fields[] = {
    {"agentCollaborator", &schemas::agent_collaborator_type, offsetof(UpdateAgentCollaboratorView, agent_collaborator),
     internal::Slot::plain},
};
constexpr internal::Schema update_agent_collaborator_schema = internal::structure_schema<UpdateAgentCollaboratorView>(
    "UpdateAgentCollaboratorResponse", update_agent_collaborator_fields);
constexpr internal::OutputSchema update_agent_collaborator_output{
    .view = &update_agent_collaborator_schema,
    .body = &update_agent_collaborator_schema,
    .needs_body = true,
};
constexpr internal::Operation update_agent_collaborator_operation{
    .service = &common::service,
    .name = "UpdateAgentCollaborator",
    .errors = common::errors,
    .output = &update_agent_collaborator_output,
};

internal::HttpRequest encode(const UpdateAgentCollaboratorRequest& in) {
  internal::HttpRequest out{internal::Method::put, "/agents/"};
  out.label("agentId", in.agent_id)
      .segment("/agentversions/")
      .label("agentVersion", in.agent_version)
      .segment("/agentcollaborators/")
      .label("collaboratorId", in.collaborator_id)
      .segment("/");
  out.json_object([&](internal::JsonWriter& writer) {
    writer.required("agentDescriptor", in.agent_descriptor);
    writer.required("collaboratorName", in.collaborator_name);
    writer.required("collaborationInstruction", in.collaboration_instruction);
    writer.member("relayConversationHistory", in.relay_conversation_history);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const UpdateAgentCollaboratorRequest& in) {
  writer.begin_object();
  writer.member("agentId", in.agent_id);
  writer.member("agentVersion", in.agent_version);
  writer.member("collaboratorId", in.collaborator_id);
  writer.member("agentDescriptor", in.agent_descriptor);
  writer.member("collaboratorName", in.collaborator_name);
  writer.sensitive().member("collaborationInstruction", in.collaboration_instruction);
  writer.member("relayConversationHistory", in.relay_conversation_history);
  writer.end_object();
}

const internal::Schema& schema_of(const UpdateAgentCollaboratorView*) { return update_agent_collaborator_schema; }

Response<UpdateAgentCollaboratorView> Client::update_agent_collaborator(const UpdateAgentCollaboratorRequest& request,
                                                                        const CallOptions& options) const {
  return internal::call<UpdateAgentCollaboratorView>(*connection_, update_agent_collaborator_operation, encode(request),
                                                     options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const UpdateAgentCollaboratorRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, update_agent_collaborator_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agent
