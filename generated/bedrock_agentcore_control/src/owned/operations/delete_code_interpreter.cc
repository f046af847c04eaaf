// Makes DeleteCodeInterpreter: the output of Client::delete_code_interpreter, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/operations/delete_code_interpreter.h"

#include "outcrop/bedrock_agentcore_control/operations/delete_code_interpreter.h"
#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

DeleteCodeInterpreter to_owned(const DeleteCodeInterpreterView& view) {
  DeleteCodeInterpreter owned;
  internal::own(owned.code_interpreter_id, view.code_interpreter_id);
  internal::own(owned.status, view.status);
  internal::own(owned.last_updated_at, view.last_updated_at);
  return owned;
}

void write_json(internal::JsonWriter& writer, const DeleteCodeInterpreter& in) {
  writer.begin_object();
  writer.member("codeInterpreterId", in.code_interpreter_id);
  writer.member("status", in.status);
  writer.member("lastUpdatedAt", in.last_updated_at, TimestampFormat::date_time);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
