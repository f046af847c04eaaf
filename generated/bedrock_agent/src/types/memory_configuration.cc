// Writes MemoryConfiguration and the shapes that only it holds as JSON.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/types/memory_configuration.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agent {

void write_json(internal::JsonWriter& writer, const SessionSummaryConfiguration& in) {
  writer.begin_object();
  writer.member("maxRecentSessions", in.max_recent_sessions);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const MemoryConfiguration& in) {
  writer.begin_object();
  writer.required("enabledMemoryTypes", in.enabled_memory_types);
  writer.member("storageDays", in.storage_days);
  writer.member("sessionSummaryConfiguration", in.session_summary_configuration);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent
