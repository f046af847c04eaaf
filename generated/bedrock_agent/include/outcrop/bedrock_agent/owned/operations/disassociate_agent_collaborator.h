// DisassociateAgentCollaborator: the output of Client::disassociate_agent_collaborator, owned.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock_agent/shapes.h"

namespace outcrop::bedrock_agent {

struct DisassociateAgentCollaboratorView;

/// Says that the collaborator is removed. It has no members.
struct DisassociateAgentCollaborator {
  friend bool operator==(const DisassociateAgentCollaborator&, const DisassociateAgentCollaborator&) = default;
};
DisassociateAgentCollaborator to_owned(const DisassociateAgentCollaboratorView& view);
void write_json(internal::JsonWriter& writer, const DisassociateAgentCollaborator& in);

}  // namespace outcrop::bedrock_agent
