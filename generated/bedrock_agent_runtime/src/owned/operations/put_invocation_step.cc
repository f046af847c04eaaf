// Makes PutInvocationStep: the output of Client::put_invocation_step, owned of views, and writes JSON.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/owned/operations/put_invocation_step.h"

#include "outcrop/bedrock_agent_runtime/operations/put_invocation_step.h"
#include "outcrop/bedrock_agent_runtime/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent_runtime {

PutInvocationStep to_owned(const PutInvocationStepView& view) {
  PutInvocationStep owned;
  internal::own(owned.invocation_step_id, view.invocation_step_id);
  return owned;
}

void write_json(internal::JsonWriter& writer, const PutInvocationStep& in) {
  writer.begin_object();
  writer.member("invocationStepId", in.invocation_step_id);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent_runtime
