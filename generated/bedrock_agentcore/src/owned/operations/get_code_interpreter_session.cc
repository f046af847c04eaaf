// Makes GetCodeInterpreterSession: the output of Client::get_code_interpreter_session, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/owned/operations/get_code_interpreter_session.h"

#include "outcrop/bedrock_agentcore/operations/get_code_interpreter_session.h"
#include "outcrop/bedrock_agentcore/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore {

GetCodeInterpreterSession to_owned(const GetCodeInterpreterSessionView& view) {
  GetCodeInterpreterSession owned;
  internal::own(owned.code_interpreter_identifier, view.code_interpreter_identifier);
  internal::own(owned.session_id, view.session_id);
  internal::own(owned.name, view.name);
  internal::own(owned.created_at, view.created_at);
  internal::own(owned.session_timeout_seconds, view.session_timeout_seconds);
  internal::own(owned.status, view.status);
  internal::own(owned.certificates, view.certificates);
  internal::own(owned.filesystem_configurations, view.filesystem_configurations);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GetCodeInterpreterSession& in) {
  writer.begin_object();
  writer.member("codeInterpreterIdentifier", in.code_interpreter_identifier);
  writer.member("sessionId", in.session_id);
  writer.member("name", in.name);
  writer.member("createdAt", in.created_at, TimestampFormat::date_time);
  writer.member("sessionTimeoutSeconds", in.session_timeout_seconds);
  writer.member("status", in.status);
  writer.member("certificates", in.certificates);
  writer.member("filesystemConfigurations", in.filesystem_configurations);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore
