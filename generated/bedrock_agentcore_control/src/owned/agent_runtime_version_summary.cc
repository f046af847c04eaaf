// Makes AgentRuntimeVersionSummary of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/agent_runtime_version_summary.h"

#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/bedrock_agentcore_control/views/agent_runtime_version_summary.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

AgentRuntimeVersionSummary to_owned(const AgentRuntimeVersionSummaryView& view) {
  AgentRuntimeVersionSummary owned;
  internal::own(owned.agent_runtime_arn, view.agent_runtime_arn);
  internal::own(owned.agent_runtime_version, view.agent_runtime_version);
  internal::own(owned.status, view.status);
  return owned;
}

void write_json(internal::JsonWriter& writer, const AgentRuntimeVersionSummary& in) {
  writer.begin_object();
  writer.member("agentRuntimeArn", in.agent_runtime_arn);
  writer.member("agentRuntimeVersion", in.agent_runtime_version);
  writer.member("status", in.status);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
