// Makes ListInvocationSteps: the output of Client::list_invocation_steps, owned of views, and writes JSON.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/owned/operations/list_invocation_steps.h"

#include "outcrop/bedrock_agent_runtime/operations/list_invocation_steps.h"
#include "outcrop/bedrock_agent_runtime/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent_runtime {

ListInvocationSteps to_owned(const ListInvocationStepsView& view) {
  ListInvocationSteps owned;
  internal::own(owned.invocation_step_summaries, view.invocation_step_summaries);
  internal::own(owned.next_token, view.next_token);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ListInvocationSteps& in) {
  writer.begin_object();
  writer.member("invocationStepSummaries", in.invocation_step_summaries);
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent_runtime
