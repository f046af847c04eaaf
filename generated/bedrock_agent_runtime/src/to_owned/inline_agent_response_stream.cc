// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/types/inline_agent_response_stream.h"

#include "outcrop/bedrock_agent_runtime/to_owned.h"
#include "outcrop/bedrock_agent_runtime/views/inline_agent_response_stream.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent_runtime {

InlineAgentFilePart to_owned(const InlineAgentFilePartView& view) {
  InlineAgentFilePart owned;
  internal::own(owned.files, view.files);
  return owned;
}

InlineAgentPayloadPart to_owned(const InlineAgentPayloadPartView& view) {
  InlineAgentPayloadPart owned;
  internal::own(owned.bytes, view.bytes);
  internal::own(owned.attribution, view.attribution);
  return owned;
}

InlineAgentReturnControlPayload to_owned(const InlineAgentReturnControlPayloadView& view) {
  InlineAgentReturnControlPayload owned;
  internal::own(owned.invocation_inputs, view.invocation_inputs);
  internal::own(owned.invocation_id, view.invocation_id);
  return owned;
}

InlineAgentTracePart to_owned(const InlineAgentTracePartView& view) {
  InlineAgentTracePart owned;
  internal::own(owned.session_id, view.session_id);
  internal::own(owned.trace, view.trace);
  internal::own(owned.caller_chain, view.caller_chain);
  internal::own(owned.event_time, view.event_time);
  internal::own(owned.collaborator_name, view.collaborator_name);
  return owned;
}

InlineAgentResponseStream to_owned(const InlineAgentResponseStreamView& view) {
  InlineAgentResponseStream owned;
  internal::own(owned.chunk, view.chunk);
  internal::own(owned.trace, view.trace);
  internal::own(owned.return_control, view.return_control);
  internal::own(owned.files, view.files);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

}  // namespace outcrop::bedrock_agent_runtime
