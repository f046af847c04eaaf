// Makes StartFlowExecution: the output of Client::start_flow_execution, owned of views, and writes JSON.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/owned/operations/start_flow_execution.h"

#include "outcrop/bedrock_agent_runtime/operations/start_flow_execution.h"
#include "outcrop/bedrock_agent_runtime/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent_runtime {

StartFlowExecution to_owned(const StartFlowExecutionView& view) {
  StartFlowExecution owned;
  internal::own(owned.execution_arn, view.execution_arn);
  return owned;
}

void write_json(internal::JsonWriter& writer, const StartFlowExecution& in) {
  writer.begin_object();
  writer.member("executionArn", in.execution_arn);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent_runtime
