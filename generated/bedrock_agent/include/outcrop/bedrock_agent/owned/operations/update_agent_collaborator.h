// UpdateAgentCollaborator: the output of Client::update_agent_collaborator, owned.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock_agent/owned/agent_collaborator.h"
#include "outcrop/bedrock_agent/shapes.h"

namespace outcrop::bedrock_agent {

struct UpdateAgentCollaboratorView;

/// The collaborator as it is now.
struct UpdateAgentCollaborator {
  /// How the collaborator works for its supervisor.
  AgentCollaborator agent_collaborator{};

  friend bool operator==(const UpdateAgentCollaborator&, const UpdateAgentCollaborator&) = default;
};
UpdateAgentCollaborator to_owned(const UpdateAgentCollaboratorView& view);
void write_json(internal::JsonWriter& writer, const UpdateAgentCollaborator& in);

}  // namespace outcrop::bedrock_agent
