// Makes FlowExecutionError of views, and writes JSON.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/owned/flow_execution_error.h"

#include "outcrop/bedrock_agent_runtime/to_owned.h"
#include "outcrop/bedrock_agent_runtime/views/flow_execution_error.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent_runtime {

FlowExecutionError to_owned(const FlowExecutionErrorView& view) {
  FlowExecutionError owned;
  internal::own(owned.node_name, view.node_name);
  internal::own(owned.error, view.error);
  internal::own(owned.message, view.message);
  return owned;
}

void write_json(internal::JsonWriter& writer, const FlowExecutionError& in) {
  writer.begin_object();
  writer.member("nodeName", in.node_name);
  writer.member("error", in.error);
  writer.member("message", in.message);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent_runtime
