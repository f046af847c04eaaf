// Makes AgentRuntimeEndpoint of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/agent_runtime_endpoint.h"

#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/bedrock_agentcore_control/views/agent_runtime_endpoint.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

AgentRuntimeEndpoint to_owned(const AgentRuntimeEndpointView& view) {
  AgentRuntimeEndpoint owned;
  internal::own(owned.name, view.name);
  internal::own(owned.live_version, view.live_version);
  internal::own(owned.target_version, view.target_version);
  internal::own(owned.agent_runtime_endpoint_arn, view.agent_runtime_endpoint_arn);
  internal::own(owned.agent_runtime_arn, view.agent_runtime_arn);
  internal::own(owned.status, view.status);
  internal::own(owned.id, view.id);
  internal::own(owned.description, view.description);
  internal::own(owned.created_at, view.created_at);
  internal::own(owned.last_updated_at, view.last_updated_at);
  return owned;
}

void write_json(internal::JsonWriter& writer, const AgentRuntimeEndpoint& in) {
  writer.begin_object();
  writer.sensitive().member("name", in.name);
  writer.member("liveVersion", in.live_version);
  writer.member("targetVersion", in.target_version);
  writer.member("agentRuntimeEndpointArn", in.agent_runtime_endpoint_arn);
  writer.member("agentRuntimeArn", in.agent_runtime_arn);
  writer.member("status", in.status);
  writer.member("id", in.id);
  writer.member("description", in.description);
  writer.member("createdAt", in.created_at, TimestampFormat::date_time);
  writer.member("lastUpdatedAt", in.last_updated_at, TimestampFormat::date_time);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
