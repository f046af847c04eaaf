// Makes CreateInvocation: the output of Client::create_invocation, owned of views, and writes JSON.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/owned/operations/create_invocation.h"

#include "outcrop/bedrock_agent_runtime/operations/create_invocation.h"
#include "outcrop/bedrock_agent_runtime/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent_runtime {

CreateInvocation to_owned(const CreateInvocationView& view) {
  CreateInvocation owned;
  internal::own(owned.session_id, view.session_id);
  internal::own(owned.invocation_id, view.invocation_id);
  internal::own(owned.created_at, view.created_at);
  return owned;
}

void write_json(internal::JsonWriter& writer, const CreateInvocation& in) {
  writer.begin_object();
  writer.member("sessionId", in.session_id);
  writer.member("invocationId", in.invocation_id);
  writer.member("createdAt", in.created_at, TimestampFormat::date_time);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent_runtime
