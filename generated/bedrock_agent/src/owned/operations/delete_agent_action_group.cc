// Makes DeleteAgentActionGroup: the output of Client::delete_agent_action_group, owned of views, and writes JSON.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/owned/operations/delete_agent_action_group.h"

#include "outcrop/bedrock_agent/operations/delete_agent_action_group.h"
#include "outcrop/bedrock_agent/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent {

DeleteAgentActionGroup to_owned(const DeleteAgentActionGroupView&) { return {}; }

void write_json(internal::JsonWriter& writer, const DeleteAgentActionGroup&) {
  writer.begin_object();
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent
