// GetAgentCollaborator: the output of Client::get_agent_collaborator, owned.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock_agent/owned/agent_collaborator.h"
#include "outcrop/bedrock_agent/shapes.h"

namespace outcrop::bedrock_agent {

struct GetAgentCollaboratorView;

/// The collaborator that was asked for.
struct GetAgentCollaborator {
  /// How the collaborator works for its supervisor.
  AgentCollaborator agent_collaborator{};

  friend bool operator==(const GetAgentCollaborator&, const GetAgentCollaborator&) = default;
};
GetAgentCollaborator to_owned(const GetAgentCollaboratorView& view);
void write_json(internal::JsonWriter& writer, const GetAgentCollaborator& in);

}  // namespace outcrop::bedrock_agent
