// Writes FlowAliasRoutingConfigurationListItem as JSON.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/types/flow_alias_routing_configuration_list_item.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agent {

void write_json(internal::JsonWriter& writer, const FlowAliasRoutingConfigurationListItem& in) {
  writer.begin_object();
  writer.member("flowVersion", in.flow_version);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent
