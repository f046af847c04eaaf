// Makes CodeInterpreterSessionSummary of views, and writes JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/owned/code_interpreter_session_summary.h"

#include "outcrop/bedrock_agentcore/to_owned.h"
#include "outcrop/bedrock_agentcore/views/code_interpreter_session_summary.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore {

CodeInterpreterSessionSummary to_owned(const CodeInterpreterSessionSummaryView& view) {
  CodeInterpreterSessionSummary owned;
  internal::own(owned.code_interpreter_identifier, view.code_interpreter_identifier);
  internal::own(owned.session_id, view.session_id);
  internal::own(owned.name, view.name);
  internal::own(owned.status, view.status);
  internal::own(owned.created_at, view.created_at);
  internal::own(owned.last_updated_at, view.last_updated_at);
  return owned;
}

void write_json(internal::JsonWriter& writer, const CodeInterpreterSessionSummary& in) {
  writer.begin_object();
  writer.member("codeInterpreterIdentifier", in.code_interpreter_identifier);
  writer.member("sessionId", in.session_id);
  writer.member("name", in.name);
  writer.member("status", in.status);
  writer.member("createdAt", in.created_at, TimestampFormat::date_time);
  writer.member("lastUpdatedAt", in.last_updated_at, TimestampFormat::date_time);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore
