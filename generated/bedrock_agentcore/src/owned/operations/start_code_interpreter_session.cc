// Makes StartCodeInterpreterSession: the output of Client::start_code_interpreter_session, owned of views, and writes
// JSON. Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/owned/operations/start_code_interpreter_session.h"

#include "outcrop/bedrock_agentcore/operations/start_code_interpreter_session.h"
#include "outcrop/bedrock_agentcore/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore {

StartCodeInterpreterSession to_owned(const StartCodeInterpreterSessionView& view) {
  StartCodeInterpreterSession owned;
  internal::own(owned.code_interpreter_identifier, view.code_interpreter_identifier);
  internal::own(owned.session_id, view.session_id);
  internal::own(owned.created_at, view.created_at);
  return owned;
}

void write_json(internal::JsonWriter& writer, const StartCodeInterpreterSession& in) {
  writer.begin_object();
  writer.member("codeInterpreterIdentifier", in.code_interpreter_identifier);
  writer.member("sessionId", in.session_id);
  writer.member("createdAt", in.created_at, TimestampFormat::date_time);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore
