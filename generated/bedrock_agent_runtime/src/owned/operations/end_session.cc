// Makes EndSession: the output of Client::end_session, owned of views, and writes JSON.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/owned/operations/end_session.h"

#include "outcrop/bedrock_agent_runtime/operations/end_session.h"
#include "outcrop/bedrock_agent_runtime/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent_runtime {

EndSession to_owned(const EndSessionView& view) {
  EndSession owned;
  internal::own(owned.session_id, view.session_id);
  internal::own(owned.session_arn, view.session_arn);
  internal::own(owned.session_status, view.session_status);
  return owned;
}

void write_json(internal::JsonWriter& writer, const EndSession& in) {
  writer.begin_object();
  writer.member("sessionId", in.session_id);
  writer.member("sessionArn", in.session_arn);
  writer.member("sessionStatus", in.session_status);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent_runtime
