// Makes InvokeFlow: the output of Client::invoke_flow, owned of views, and writes JSON.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/owned/operations/invoke_flow.h"

#include "outcrop/bedrock_agent_runtime/operations/invoke_flow.h"
#include "outcrop/bedrock_agent_runtime/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent_runtime {

InvokeFlow to_owned(const InvokeFlowView& view) {
  InvokeFlow owned;
  internal::own(owned.execution_id, view.execution_id);
  return owned;
}

void write_json(internal::JsonWriter& writer, const InvokeFlow& in) {
  writer.begin_object();
  writer.member("x-amz-bedrock-flow-execution-id", in.execution_id);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent_runtime
