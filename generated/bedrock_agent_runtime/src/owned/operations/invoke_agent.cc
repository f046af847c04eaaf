// Makes InvokeAgent: the output of Client::invoke_agent, owned of views, and writes JSON.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/owned/operations/invoke_agent.h"

#include "outcrop/bedrock_agent_runtime/operations/invoke_agent.h"
#include "outcrop/bedrock_agent_runtime/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent_runtime {

InvokeAgent to_owned(const InvokeAgentView& view) {
  InvokeAgent owned;
  internal::own(owned.content_type, view.content_type);
  internal::own(owned.session_id, view.session_id);
  internal::own(owned.memory_id, view.memory_id);
  return owned;
}

void write_json(internal::JsonWriter& writer, const InvokeAgent& in) {
  writer.begin_object();
  writer.member("x-amzn-bedrock-agent-content-type", in.content_type);
  writer.member("x-amz-bedrock-agent-session-id", in.session_id);
  writer.member("x-amz-bedrock-agent-memory-id", in.memory_id);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent_runtime
