// Makes StopRuntimeSession: the output of Client::stop_runtime_session, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/owned/operations/stop_runtime_session.h"

#include "outcrop/bedrock_agentcore/operations/stop_runtime_session.h"
#include "outcrop/bedrock_agentcore/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore {

StopRuntimeSession to_owned(const StopRuntimeSessionView& view) {
  StopRuntimeSession owned;
  internal::own(owned.runtime_session_id, view.runtime_session_id);
  internal::own(owned.status_code, view.status_code);
  return owned;
}

void write_json(internal::JsonWriter& writer, const StopRuntimeSession& in) {
  writer.begin_object();
  writer.member("X-Amzn-Bedrock-AgentCore-Runtime-Session-Id", in.runtime_session_id);
  writer.member("statusCode", in.status_code);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore
