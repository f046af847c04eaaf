// Makes ListFlowExecutions: the output of Client::list_flow_executions, owned of views, and writes JSON.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/owned/operations/list_flow_executions.h"

#include "outcrop/bedrock_agent_runtime/operations/list_flow_executions.h"
#include "outcrop/bedrock_agent_runtime/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent_runtime {

ListFlowExecutions to_owned(const ListFlowExecutionsView& view) {
  ListFlowExecutions owned;
  internal::own(owned.flow_execution_summaries, view.flow_execution_summaries);
  internal::own(owned.next_token, view.next_token);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ListFlowExecutions& in) {
  writer.begin_object();
  writer.member("flowExecutionSummaries", in.flow_execution_summaries);
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent_runtime
