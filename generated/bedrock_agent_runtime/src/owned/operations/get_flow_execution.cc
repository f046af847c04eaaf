// Makes GetFlowExecution: the output of Client::get_flow_execution, owned of views, and writes JSON.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/owned/operations/get_flow_execution.h"

#include "outcrop/bedrock_agent_runtime/operations/get_flow_execution.h"
#include "outcrop/bedrock_agent_runtime/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent_runtime {

GetFlowExecution to_owned(const GetFlowExecutionView& view) {
  GetFlowExecution owned;
  internal::own(owned.execution_arn, view.execution_arn);
  internal::own(owned.status, view.status);
  internal::own(owned.started_at, view.started_at);
  internal::own(owned.ended_at, view.ended_at);
  internal::own(owned.errors, view.errors);
  internal::own(owned.flow_alias_identifier, view.flow_alias_identifier);
  internal::own(owned.flow_identifier, view.flow_identifier);
  internal::own(owned.flow_version, view.flow_version);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GetFlowExecution& in) {
  writer.begin_object();
  writer.member("executionArn", in.execution_arn);
  writer.member("status", in.status);
  writer.member("startedAt", in.started_at, TimestampFormat::date_time);
  writer.member("endedAt", in.ended_at, TimestampFormat::date_time);
  writer.member("errors", in.errors);
  writer.member("flowAliasIdentifier", in.flow_alias_identifier);
  writer.member("flowIdentifier", in.flow_identifier);
  writer.member("flowVersion", in.flow_version);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent_runtime
