// Writes TracePart as JSON.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/types/trace_part.h"

#include "outcrop/internal/json_writer.h"
#include "write_json.h"

namespace outcrop::bedrock_agent_runtime {

void write_json(internal::JsonWriter& writer, const TracePart& in) {
  writer.begin_object();
  writer.member("sessionId", in.session_id);
  writer.member("trace", in.trace);
  writer.member("callerChain", in.caller_chain);
  writer.member("eventTime", in.event_time, TimestampFormat::date_time);
  writer.member("collaboratorName", in.collaborator_name);
  writer.member("agentId", in.agent_id);
  writer.member("agentAliasId", in.agent_alias_id);
  writer.member("agentVersion", in.agent_version);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent_runtime
