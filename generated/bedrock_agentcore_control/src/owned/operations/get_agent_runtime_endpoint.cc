// Makes GetAgentRuntimeEndpoint: the output of Client::get_agent_runtime_endpoint, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/operations/get_agent_runtime_endpoint.h"

#include "outcrop/bedrock_agentcore_control/operations/get_agent_runtime_endpoint.h"
#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

GetAgentRuntimeEndpoint to_owned(const GetAgentRuntimeEndpointView& view) {
  GetAgentRuntimeEndpoint owned;
  internal::own(owned.live_version, view.live_version);
  internal::own(owned.target_version, view.target_version);
  internal::own(owned.agent_runtime_endpoint_arn, view.agent_runtime_endpoint_arn);
  internal::own(owned.agent_runtime_arn, view.agent_runtime_arn);
  internal::own(owned.description, view.description);
  internal::own(owned.status, view.status);
  internal::own(owned.created_at, view.created_at);
  internal::own(owned.last_updated_at, view.last_updated_at);
  internal::own(owned.failure_reason, view.failure_reason);
  internal::own(owned.name, view.name);
  internal::own(owned.id, view.id);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GetAgentRuntimeEndpoint& in) {
  writer.begin_object();
  writer.member("liveVersion", in.live_version);
  writer.member("targetVersion", in.target_version);
  writer.member("agentRuntimeEndpointArn", in.agent_runtime_endpoint_arn);
  writer.member("agentRuntimeArn", in.agent_runtime_arn);
  writer.member("description", in.description);
  writer.member("status", in.status);
  writer.member("createdAt", in.created_at, TimestampFormat::date_time);
  writer.member("lastUpdatedAt", in.last_updated_at, TimestampFormat::date_time);
  writer.member("failureReason", in.failure_reason);
  writer.sensitive().member("name", in.name);
  writer.member("id", in.id);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
