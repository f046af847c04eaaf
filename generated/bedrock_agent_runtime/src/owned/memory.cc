// Makes Memory and the shapes that only it holds of views, and writes JSON.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/owned/memory.h"

#include "outcrop/bedrock_agent_runtime/to_owned.h"
#include "outcrop/bedrock_agent_runtime/views/memory.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent_runtime {

MemorySessionSummary to_owned(const MemorySessionSummaryView& view) {
  MemorySessionSummary owned;
  internal::own(owned.memory_id, view.memory_id);
  internal::own(owned.session_id, view.session_id);
  internal::own(owned.session_start_time, view.session_start_time);
  internal::own(owned.session_expiry_time, view.session_expiry_time);
  internal::own(owned.summary_text, view.summary_text);
  return owned;
}

void write_json(internal::JsonWriter& writer, const MemorySessionSummary& in) {
  writer.begin_object();
  writer.member("memoryId", in.memory_id);
  writer.member("sessionId", in.session_id);
  writer.member("sessionStartTime", in.session_start_time, TimestampFormat::date_time);
  writer.member("sessionExpiryTime", in.session_expiry_time, TimestampFormat::date_time);
  writer.member("summaryText", in.summary_text);
  writer.end_object();
}

Memory to_owned(const MemoryView& view) {
  Memory owned;
  internal::own(owned.session_summary, view.session_summary);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

void write_json(internal::JsonWriter& writer, const Memory& in) {
  writer.exactly_one("Memory", in.session_summary.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("sessionSummary", in.session_summary);
  writer.unknown(in.unknown);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent_runtime
