// Makes DeleteAgentRuntime: the output of Client::delete_agent_runtime, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/operations/delete_agent_runtime.h"

#include "outcrop/bedrock_agentcore_control/operations/delete_agent_runtime.h"
#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

DeleteAgentRuntime to_owned(const DeleteAgentRuntimeView& view) {
  DeleteAgentRuntime owned;
  internal::own(owned.status, view.status);
  internal::own(owned.agent_runtime_id, view.agent_runtime_id);
  internal::own(owned.agent_runtime_version, view.agent_runtime_version);
  return owned;
}

void write_json(internal::JsonWriter& writer, const DeleteAgentRuntime& in) {
  writer.begin_object();
  writer.member("status", in.status);
  writer.member("agentRuntimeId", in.agent_runtime_id);
  writer.member("agentRuntimeVersion", in.agent_runtime_version);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
