// Makes ListAgentRuntimeEndpoints: the output of Client::list_agent_runtime_endpoints, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/operations/list_agent_runtime_endpoints.h"

#include "outcrop/bedrock_agentcore_control/operations/list_agent_runtime_endpoints.h"
#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

ListAgentRuntimeEndpoints to_owned(const ListAgentRuntimeEndpointsView& view) {
  ListAgentRuntimeEndpoints owned;
  internal::own(owned.runtime_endpoints, view.runtime_endpoints);
  internal::own(owned.next_token, view.next_token);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ListAgentRuntimeEndpoints& in) {
  writer.begin_object();
  writer.member("runtimeEndpoints", in.runtime_endpoints);
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
