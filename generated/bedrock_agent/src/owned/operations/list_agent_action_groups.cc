// Makes ListAgentActionGroups: the output of Client::list_agent_action_groups, owned of views, and writes JSON.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/owned/operations/list_agent_action_groups.h"

#include "outcrop/bedrock_agent/operations/list_agent_action_groups.h"
#include "outcrop/bedrock_agent/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent {

ListAgentActionGroups to_owned(const ListAgentActionGroupsView& view) {
  ListAgentActionGroups owned;
  internal::own(owned.action_group_summaries, view.action_group_summaries);
  internal::own(owned.next_token, view.next_token);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ListAgentActionGroups& in) {
  writer.begin_object();
  writer.member("actionGroupSummaries", in.action_group_summaries);
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent
