// AssociateAgentCollaborator: the output of Client::associate_agent_collaborator, owned.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock_agent/owned/agent_collaborator.h"
#include "outcrop/bedrock_agent/shapes.h"

namespace outcrop::bedrock_agent {

struct AssociateAgentCollaboratorView;

/// The collaborator that was added.
struct AssociateAgentCollaborator {
  /// The collaborator as it is kept.
  AgentCollaborator agent_collaborator{};

  friend bool operator==(const AssociateAgentCollaborator&, const AssociateAgentCollaborator&) = default;
};
AssociateAgentCollaborator to_owned(const AssociateAgentCollaboratorView& view);
void write_json(internal::JsonWriter& writer, const AssociateAgentCollaborator& in);

}  // namespace outcrop::bedrock_agent
