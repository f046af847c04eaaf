// Makes TracePart of views, and writes JSON.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/owned/trace_part.h"

#include "outcrop/bedrock_agent_runtime/to_owned.h"
#include "outcrop/bedrock_agent_runtime/views/trace_part.h"
#include "outcrop/internal/json_writer.h"
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

void write_json(internal::JsonWriter& writer, const TracePart& in) {
  writer.begin_object();
  writer.sensitive().member("sessionId", in.session_id);
  writer.sensitive().member("trace", in.trace);
  writer.sensitive().member("callerChain", in.caller_chain);
  writer.sensitive().member("eventTime", in.event_time, TimestampFormat::date_time);
  writer.sensitive().member("collaboratorName", in.collaborator_name);
  writer.sensitive().member("agentId", in.agent_id);
  writer.sensitive().member("agentAliasId", in.agent_alias_id);
  writer.sensitive().member("agentVersion", in.agent_version);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent_runtime
