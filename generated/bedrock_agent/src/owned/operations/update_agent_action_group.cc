// Makes UpdateAgentActionGroup: the output of Client::update_agent_action_group, owned of views, and writes JSON.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/owned/operations/update_agent_action_group.h"

#include "outcrop/bedrock_agent/operations/update_agent_action_group.h"
#include "outcrop/bedrock_agent/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent {

UpdateAgentActionGroup to_owned(const UpdateAgentActionGroupView& view) {
  UpdateAgentActionGroup owned;
  internal::own(owned.agent_action_group, view.agent_action_group);
  return owned;
}

void write_json(internal::JsonWriter& writer, const UpdateAgentActionGroup& in) {
  writer.begin_object();
  writer.member("agentActionGroup", in.agent_action_group);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent
