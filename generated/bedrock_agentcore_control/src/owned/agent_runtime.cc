// Makes AgentRuntime of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/agent_runtime.h"

#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/bedrock_agentcore_control/views/agent_runtime.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

AgentRuntime to_owned(const AgentRuntimeView& view) {
  AgentRuntime owned;
  internal::own(owned.agent_runtime_arn, view.agent_runtime_arn);
  internal::own(owned.agent_runtime_id, view.agent_runtime_id);
  internal::own(owned.agent_runtime_version, view.agent_runtime_version);
  internal::own(owned.agent_runtime_name, view.agent_runtime_name);
  internal::own(owned.description, view.description);
  internal::own(owned.last_updated_at, view.last_updated_at);
  internal::own(owned.status, view.status);
  return owned;
}

void write_json(internal::JsonWriter& writer, const AgentRuntime& in) {
  writer.begin_object();
  writer.member("agentRuntimeArn", in.agent_runtime_arn);
  writer.member("agentRuntimeId", in.agent_runtime_id);
  writer.member("agentRuntimeVersion", in.agent_runtime_version);
  writer.member("agentRuntimeName", in.agent_runtime_name);
  writer.sensitive().member("description", in.description);
  writer.member("lastUpdatedAt", in.last_updated_at, TimestampFormat::date_time);
  writer.member("status", in.status);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
