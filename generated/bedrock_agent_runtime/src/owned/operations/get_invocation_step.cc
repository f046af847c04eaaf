// Makes GetInvocationStep: the output of Client::get_invocation_step, owned of views, and writes JSON.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/owned/operations/get_invocation_step.h"

#include "outcrop/bedrock_agent_runtime/operations/get_invocation_step.h"
#include "outcrop/bedrock_agent_runtime/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent_runtime {

GetInvocationStep to_owned(const GetInvocationStepView& view) {
  GetInvocationStep owned;
  internal::own(owned.invocation_step, view.invocation_step);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GetInvocationStep& in) {
  writer.begin_object();
  writer.member("invocationStep", in.invocation_step);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent_runtime
