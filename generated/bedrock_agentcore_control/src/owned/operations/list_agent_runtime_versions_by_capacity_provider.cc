// Makes ListAgentRuntimeVersionsByCapacityProvider: the output of
// Client::list_agent_runtime_versions_by_capacity_provider, owned of views, and writes JSON. Generated from
// models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/operations/list_agent_runtime_versions_by_capacity_provider.h"

#include "outcrop/bedrock_agentcore_control/operations/list_agent_runtime_versions_by_capacity_provider.h"
#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

ListAgentRuntimeVersionsByCapacityProvider to_owned(const ListAgentRuntimeVersionsByCapacityProviderView& view) {
  ListAgentRuntimeVersionsByCapacityProvider owned;
  internal::own(owned.agent_runtimes, view.agent_runtimes);
  internal::own(owned.next_token, view.next_token);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ListAgentRuntimeVersionsByCapacityProvider& in) {
  writer.begin_object();
  writer.member("agentRuntimes", in.agent_runtimes);
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
