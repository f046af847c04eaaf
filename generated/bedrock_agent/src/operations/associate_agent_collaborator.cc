// Client::associate_agent_collaborator: how its request is written and its answer read.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/operations/associate_agent_collaborator.h"

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

constexpr internal::Field associate_agent_collaborator_fields[] = {
    {"agentCollaborator", &schemas::agent_collaborator_type,
     offsetof(AssociateAgentCollaboratorView, agent_collaborator), internal::Slot::plain},
};
constexpr internal::Schema associate_agent_collaborator_schema =
    internal::structure_schema<AssociateAgentCollaboratorView>("AssociateAgentCollaboratorResponse",
                                                               associate_agent_collaborator_fields);
constexpr internal::OutputSchema associate_agent_collaborator_output{
    .view = &associate_agent_collaborator_schema,
    .body = &associate_agent_collaborator_schema,
    .needs_body = true,
};
constexpr internal::Operation associate_agent_collaborator_operation{
    .service = &common::service,
    .name = "AssociateAgentCollaborator",
    .errors = common::errors,
    .output = &associate_agent_collaborator_output,
};

internal::HttpRequest encode(const AssociateAgentCollaboratorRequest& in) {
  internal::HttpRequest out{internal::Method::put, "/agents/"};
  out.label("agentId", in.agent_id)
      .segment("/agentversions/")
      .label("agentVersion", in.agent_version)
      .segment("/agentcollaborators/");
  out.json_object([&](internal::JsonWriter& writer) {
    writer.required("agentDescriptor", in.agent_descriptor);
    writer.required("collaboratorName", in.collaborator_name);
    writer.required("collaborationInstruction", in.collaboration_instruction);
    writer.member("relayConversationHistory", in.relay_conversation_history);
    writer.member("clientToken", internal::idempotency_token(in.client_token));
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const AssociateAgentCollaboratorRequest& in) {
  writer.begin_object();
  writer.member("agentId", in.agent_id);
  writer.member("agentVersion", in.agent_version);
  writer.member("agentDescriptor", in.agent_descriptor);
  writer.member("collaboratorName", in.collaborator_name);
  writer.sensitive().member("collaborationInstruction", in.collaboration_instruction);
  writer.member("relayConversationHistory", in.relay_conversation_history);
  writer.member("clientToken", in.client_token);
  writer.end_object();
}

const internal::Schema& schema_of(const AssociateAgentCollaboratorView*) { return associate_agent_collaborator_schema; }

Response<AssociateAgentCollaboratorView> Client::associate_agent_collaborator(
    const AssociateAgentCollaboratorRequest& request, const CallOptions& options) const {
  return internal::call<AssociateAgentCollaboratorView>(*connection_, associate_agent_collaborator_operation,
                                                        encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const AssociateAgentCollaboratorRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, associate_agent_collaborator_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agent
