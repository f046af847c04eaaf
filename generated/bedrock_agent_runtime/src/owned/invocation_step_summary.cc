// Makes InvocationStepSummary of views, and writes JSON.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/owned/invocation_step_summary.h"

#include "outcrop/bedrock_agent_runtime/to_owned.h"
#include "outcrop/bedrock_agent_runtime/views/invocation_step_summary.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent_runtime {

InvocationStepSummary to_owned(const InvocationStepSummaryView& view) {
  InvocationStepSummary owned;
  internal::own(owned.session_id, view.session_id);
  internal::own(owned.invocation_id, view.invocation_id);
  internal::own(owned.invocation_step_id, view.invocation_step_id);
  internal::own(owned.invocation_step_time, view.invocation_step_time);
  return owned;
}

void write_json(internal::JsonWriter& writer, const InvocationStepSummary& in) {
  writer.begin_object();
  writer.member("sessionId", in.session_id);
  writer.member("invocationId", in.invocation_id);
  writer.member("invocationStepId", in.invocation_step_id);
  writer.member("invocationStepTime", in.invocation_step_time, TimestampFormat::date_time);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent_runtime
