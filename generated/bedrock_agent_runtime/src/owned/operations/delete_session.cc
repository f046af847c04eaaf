// Makes DeleteSession: the output of Client::delete_session, owned of views, and writes JSON.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/owned/operations/delete_session.h"

#include "outcrop/bedrock_agent_runtime/operations/delete_session.h"
#include "outcrop/bedrock_agent_runtime/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent_runtime {

DeleteSession to_owned(const DeleteSessionView&) { return {}; }

void write_json(internal::JsonWriter& writer, const DeleteSession&) {
  writer.begin_object();
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent_runtime
