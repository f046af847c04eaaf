// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/types/trace_part.h"

#include "outcrop/bedrock_agent_runtime/to_owned.h"
#include "outcrop/bedrock_agent_runtime/views/trace_part.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent_runtime {

TracePart to_owned(const TracePartView& view) {
  TracePart owned;
  internal::own(owned.session_id, view.session_id);
  internal::own(owned.trace, view.trace);
  internal::own(owned.caller_chain, view.caller_chain);
  internal::own(owned.event_time, view.event_time);
  internal::own(owned.collaborator_name, view.collaborator_name);
  internal::own(owned.agent_id, view.agent_id);
  internal::own(owned.agent_alias_id, view.agent_alias_id);
  internal::own(owned.agent_version, view.agent_version);
  return owned;
}

}  // namespace outcrop::bedrock_agent_runtime
