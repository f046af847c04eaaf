// Makes CreateAgentRuntimeEndpoint: the output of Client::create_agent_runtime_endpoint, owned of views, and writes
// JSON. Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/operations/create_agent_runtime_endpoint.h"

#include "outcrop/bedrock_agentcore_control/operations/create_agent_runtime_endpoint.h"
#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

CreateAgentRuntimeEndpoint to_owned(const CreateAgentRuntimeEndpointView& view) {
  CreateAgentRuntimeEndpoint owned;
  internal::own(owned.target_version, view.target_version);
  internal::own(owned.agent_runtime_endpoint_arn, view.agent_runtime_endpoint_arn);
  internal::own(owned.agent_runtime_arn, view.agent_runtime_arn);
  internal::own(owned.agent_runtime_id, view.agent_runtime_id);
  internal::own(owned.endpoint_name, view.endpoint_name);
  internal::own(owned.status, view.status);
  internal::own(owned.created_at, view.created_at);
  return owned;
}

void write_json(internal::JsonWriter& writer, const CreateAgentRuntimeEndpoint& in) {
  writer.begin_object();
  writer.member("targetVersion", in.target_version);
  writer.member("agentRuntimeEndpointArn", in.agent_runtime_endpoint_arn);
  writer.member("agentRuntimeArn", in.agent_runtime_arn);
  writer.member("agentRuntimeId", in.agent_runtime_id);
  writer.sensitive().member("endpointName", in.endpoint_name);
  writer.member("status", in.status);
  writer.member("createdAt", in.created_at, TimestampFormat::date_time);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
