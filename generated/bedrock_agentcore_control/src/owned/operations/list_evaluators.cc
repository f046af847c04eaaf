// Makes ListEvaluators: the output of Client::list_evaluators, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/operations/list_evaluators.h"

#include "outcrop/bedrock_agentcore_control/operations/list_evaluators.h"
#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

ListEvaluators to_owned(const ListEvaluatorsView& view) {
  ListEvaluators owned;
  internal::own(owned.evaluators, view.evaluators);
  internal::own(owned.next_token, view.next_token);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ListEvaluators& in) {
  writer.begin_object();
  writer.member("evaluators", in.evaluators);
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
