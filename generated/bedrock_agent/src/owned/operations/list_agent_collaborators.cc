// Makes ListAgentCollaborators: the output of Client::list_agent_collaborators, owned of views, and writes JSON.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/owned/operations/list_agent_collaborators.h"

#include "outcrop/bedrock_agent/operations/list_agent_collaborators.h"
#include "outcrop/bedrock_agent/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent {

ListAgentCollaborators to_owned(const ListAgentCollaboratorsView& view) {
  ListAgentCollaborators owned;
  internal::own(owned.agent_collaborator_summaries, view.agent_collaborator_summaries);
  internal::own(owned.next_token, view.next_token);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ListAgentCollaborators& in) {
  writer.begin_object();
  writer.member("agentCollaboratorSummaries", in.agent_collaborator_summaries);
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent
