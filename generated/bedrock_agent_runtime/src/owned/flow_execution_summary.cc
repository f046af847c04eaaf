// Makes FlowExecutionSummary of views, and writes JSON.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/owned/flow_execution_summary.h"

#include "outcrop/bedrock_agent_runtime/to_owned.h"
#include "outcrop/bedrock_agent_runtime/views/flow_execution_summary.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent_runtime {

FlowExecutionSummary to_owned(const FlowExecutionSummaryView& view) {
  FlowExecutionSummary owned;
  internal::own(owned.execution_arn, view.execution_arn);
  internal::own(owned.flow_alias_identifier, view.flow_alias_identifier);
  internal::own(owned.flow_identifier, view.flow_identifier);
  internal::own(owned.flow_version, view.flow_version);
  internal::own(owned.status, view.status);
  internal::own(owned.created_at, view.created_at);
  internal::own(owned.ended_at, view.ended_at);
  return owned;
}

void write_json(internal::JsonWriter& writer, const FlowExecutionSummary& in) {
  writer.begin_object();
  writer.member("executionArn", in.execution_arn);
  writer.member("flowAliasIdentifier", in.flow_alias_identifier);
  writer.member("flowIdentifier", in.flow_identifier);
  writer.member("flowVersion", in.flow_version);
  writer.member("status", in.status);
  writer.member("createdAt", in.created_at, TimestampFormat::date_time);
  writer.member("endedAt", in.ended_at, TimestampFormat::date_time);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent_runtime
