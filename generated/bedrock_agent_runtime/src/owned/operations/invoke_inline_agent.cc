// Makes InvokeInlineAgent: the output of Client::invoke_inline_agent, owned of views, and writes JSON.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/owned/operations/invoke_inline_agent.h"

#include "outcrop/bedrock_agent_runtime/operations/invoke_inline_agent.h"
#include "outcrop/bedrock_agent_runtime/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent_runtime {

InvokeInlineAgent to_owned(const InvokeInlineAgentView& view) {
  InvokeInlineAgent owned;
  internal::own(owned.content_type, view.content_type);
  internal::own(owned.session_id, view.session_id);
  return owned;
}

void write_json(internal::JsonWriter& writer, const InvokeInlineAgent& in) {
  writer.begin_object();
  writer.member("x-amzn-bedrock-agent-content-type", in.content_type);
  writer.member("x-amz-bedrock-agent-session-id", in.session_id);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent_runtime
