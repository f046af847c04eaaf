// Makes AgentCollaborator of views, and writes JSON.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/owned/agent_collaborator.h"

#include "outcrop/bedrock_agent/to_owned.h"
#include "outcrop/bedrock_agent/views/agent_collaborator.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent {

AgentCollaborator to_owned(const AgentCollaboratorView& view) {
  AgentCollaborator owned;
  internal::own(owned.agent_id, view.agent_id);
  internal::own(owned.agent_version, view.agent_version);
  internal::own(owned.agent_descriptor, view.agent_descriptor);
  internal::own(owned.collaborator_id, view.collaborator_id);
  internal::own(owned.collaboration_instruction, view.collaboration_instruction);
  internal::own(owned.collaborator_name, view.collaborator_name);
  internal::own(owned.created_at, view.created_at);
  internal::own(owned.last_updated_at, view.last_updated_at);
  internal::own(owned.relay_conversation_history, view.relay_conversation_history);
  internal::own(owned.client_token, view.client_token);
  return owned;
}

void write_json(internal::JsonWriter& writer, const AgentCollaborator& in) {
  writer.begin_object();
  writer.member("agentId", in.agent_id);
  writer.member("agentVersion", in.agent_version);
  writer.member("agentDescriptor", in.agent_descriptor);
  writer.member("collaboratorId", in.collaborator_id);
  writer.sensitive().member("collaborationInstruction", in.collaboration_instruction);
  writer.member("collaboratorName", in.collaborator_name);
  writer.member("createdAt", in.created_at, TimestampFormat::date_time);
  writer.member("lastUpdatedAt", in.last_updated_at, TimestampFormat::date_time);
  writer.member("relayConversationHistory", in.relay_conversation_history);
  writer.member("clientToken", in.client_token);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent
