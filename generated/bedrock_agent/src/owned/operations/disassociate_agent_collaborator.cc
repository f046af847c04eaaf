// Makes DisassociateAgentCollaborator: the output of Client::disassociate_agent_collaborator, owned of views, and
// writes JSON. Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/owned/operations/disassociate_agent_collaborator.h"

#include "outcrop/bedrock_agent/operations/disassociate_agent_collaborator.h"
#include "outcrop/bedrock_agent/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent {

DisassociateAgentCollaborator to_owned(const DisassociateAgentCollaboratorView&) { return {}; }

void write_json(internal::JsonWriter& writer, const DisassociateAgentCollaborator&) {
  writer.begin_object();
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent
