// Makes InvokeCodeInterpreter: the output of Client::invoke_code_interpreter, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/owned/operations/invoke_code_interpreter.h"

#include "outcrop/bedrock_agentcore/operations/invoke_code_interpreter.h"
#include "outcrop/bedrock_agentcore/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore {

InvokeCodeInterpreter to_owned(const InvokeCodeInterpreterView& view) {
  InvokeCodeInterpreter owned;
  internal::own(owned.session_id, view.session_id);
  return owned;
}

void write_json(internal::JsonWriter& writer, const InvokeCodeInterpreter& in) {
  writer.begin_object();
  writer.member("x-amzn-code-interpreter-session-id", in.session_id);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore
