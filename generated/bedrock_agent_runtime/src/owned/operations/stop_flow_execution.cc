// Makes StopFlowExecution: the output of Client::stop_flow_execution, owned of views, and writes JSON.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/owned/operations/stop_flow_execution.h"

#include "outcrop/bedrock_agent_runtime/operations/stop_flow_execution.h"
#include "outcrop/bedrock_agent_runtime/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent_runtime {

StopFlowExecution to_owned(const StopFlowExecutionView& view) {
  StopFlowExecution owned;
  internal::own(owned.execution_arn, view.execution_arn);
  internal::own(owned.status, view.status);
  return owned;
}

void write_json(internal::JsonWriter& writer, const StopFlowExecution& in) {
  writer.begin_object();
  writer.member("executionArn", in.execution_arn);
  writer.member("status", in.status);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent_runtime
