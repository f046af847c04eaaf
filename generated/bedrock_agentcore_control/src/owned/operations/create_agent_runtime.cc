// Makes CreateAgentRuntime: the output of Client::create_agent_runtime, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/operations/create_agent_runtime.h"

#include "outcrop/bedrock_agentcore_control/operations/create_agent_runtime.h"
#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

CreateAgentRuntime to_owned(const CreateAgentRuntimeView& view) {
  CreateAgentRuntime owned;
  internal::own(owned.agent_runtime_arn, view.agent_runtime_arn);
  internal::own(owned.workload_identity_details, view.workload_identity_details);
  internal::own(owned.agent_runtime_id, view.agent_runtime_id);
  internal::own(owned.agent_runtime_version, view.agent_runtime_version);
  internal::own(owned.created_at, view.created_at);
  internal::own(owned.status, view.status);
  return owned;
}

void write_json(internal::JsonWriter& writer, const CreateAgentRuntime& in) {
  writer.begin_object();
  writer.member("agentRuntimeArn", in.agent_runtime_arn);
  writer.member("workloadIdentityDetails", in.workload_identity_details);
  writer.member("agentRuntimeId", in.agent_runtime_id);
  writer.member("agentRuntimeVersion", in.agent_runtime_version);
  writer.member("createdAt", in.created_at, TimestampFormat::date_time);
  writer.member("status", in.status);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
