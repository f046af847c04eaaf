// Makes UpdateAgentCollaborator: the output of Client::update_agent_collaborator, owned of views, and writes JSON.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/owned/operations/update_agent_collaborator.h"

#include "outcrop/bedrock_agent/operations/update_agent_collaborator.h"
#include "outcrop/bedrock_agent/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent {

UpdateAgentCollaborator to_owned(const UpdateAgentCollaboratorView& view) {
  UpdateAgentCollaborator owned;
  internal::own(owned.agent_collaborator, view.agent_collaborator);
  return owned;
}

void write_json(internal::JsonWriter& writer, const UpdateAgentCollaborator& in) {
  writer.begin_object();
  writer.member("agentCollaborator", in.agent_collaborator);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent
