// Writes AgentAliasRoutingConfigurationListItem as JSON.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/types/agent_alias_routing_configuration_list_item.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agent {

void write_json(internal::JsonWriter& writer, const AgentAliasRoutingConfigurationListItem& in) {
  writer.begin_object();
  writer.member("agentVersion", in.agent_version);
  writer.member("provisionedThroughput", in.provisioned_throughput);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent
