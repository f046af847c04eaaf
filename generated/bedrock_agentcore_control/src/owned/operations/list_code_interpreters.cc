// Makes ListCodeInterpreters: the output of Client::list_code_interpreters, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/operations/list_code_interpreters.h"

#include "outcrop/bedrock_agentcore_control/operations/list_code_interpreters.h"
#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

ListCodeInterpreters to_owned(const ListCodeInterpretersView& view) {
  ListCodeInterpreters owned;
  internal::own(owned.code_interpreter_summaries, view.code_interpreter_summaries);
  internal::own(owned.next_token, view.next_token);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ListCodeInterpreters& in) {
  writer.begin_object();
  writer.member("codeInterpreterSummaries", in.code_interpreter_summaries);
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
