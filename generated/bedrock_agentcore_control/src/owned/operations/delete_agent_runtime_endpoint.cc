// Makes DeleteAgentRuntimeEndpoint: the output of Client::delete_agent_runtime_endpoint, owned of views, and writes
// JSON. Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/operations/delete_agent_runtime_endpoint.h"

#include "outcrop/bedrock_agentcore_control/operations/delete_agent_runtime_endpoint.h"
#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

DeleteAgentRuntimeEndpoint to_owned(const DeleteAgentRuntimeEndpointView& view) {
  DeleteAgentRuntimeEndpoint owned;
  internal::own(owned.status, view.status);
  internal::own(owned.agent_runtime_id, view.agent_runtime_id);
  internal::own(owned.endpoint_name, view.endpoint_name);
  return owned;
}

void write_json(internal::JsonWriter& writer, const DeleteAgentRuntimeEndpoint& in) {
  writer.begin_object();
  writer.member("status", in.status);
  writer.member("agentRuntimeId", in.agent_runtime_id);
  writer.sensitive().member("endpointName", in.endpoint_name);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
