// Makes UpdateAgentRuntimeEndpoint: the output of Client::update_agent_runtime_endpoint, owned of views, and writes
// JSON. Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/operations/update_agent_runtime_endpoint.h"

#include "outcrop/bedrock_agentcore_control/operations/update_agent_runtime_endpoint.h"
#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

UpdateAgentRuntimeEndpoint to_owned(const UpdateAgentRuntimeEndpointView& view) {
  UpdateAgentRuntimeEndpoint owned;
  internal::own(owned.live_version, view.live_version);
  internal::own(owned.target_version, view.target_version);
  internal::own(owned.agent_runtime_endpoint_arn, view.agent_runtime_endpoint_arn);
  internal::own(owned.agent_runtime_arn, view.agent_runtime_arn);
  internal::own(owned.status, view.status);
  internal::own(owned.created_at, view.created_at);
  internal::own(owned.last_updated_at, view.last_updated_at);
  return owned;
}

void write_json(internal::JsonWriter& writer, const UpdateAgentRuntimeEndpoint& in) {
  writer.begin_object();
  writer.member("liveVersion", in.live_version);
  writer.member("targetVersion", in.target_version);
  writer.member("agentRuntimeEndpointArn", in.agent_runtime_endpoint_arn);
  writer.member("agentRuntimeArn", in.agent_runtime_arn);
  writer.member("status", in.status);
  writer.member("createdAt", in.created_at, TimestampFormat::date_time);
  writer.member("lastUpdatedAt", in.last_updated_at, TimestampFormat::date_time);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
