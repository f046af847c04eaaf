// Makes CreateCodeInterpreter: the output of Client::create_code_interpreter, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/operations/create_code_interpreter.h"

#include "outcrop/bedrock_agentcore_control/operations/create_code_interpreter.h"
#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

CreateCodeInterpreter to_owned(const CreateCodeInterpreterView& view) {
  CreateCodeInterpreter owned;
  internal::own(owned.code_interpreter_id, view.code_interpreter_id);
  internal::own(owned.code_interpreter_arn, view.code_interpreter_arn);
  internal::own(owned.created_at, view.created_at);
  internal::own(owned.status, view.status);
  return owned;
}

void write_json(internal::JsonWriter& writer, const CreateCodeInterpreter& in) {
  writer.begin_object();
  writer.member("codeInterpreterId", in.code_interpreter_id);
  writer.member("codeInterpreterArn", in.code_interpreter_arn);
  writer.member("createdAt", in.created_at, TimestampFormat::date_time);
  writer.member("status", in.status);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
