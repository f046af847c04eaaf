// Makes ListHarnesses: the output of Client::list_harnesses, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/operations/list_harnesses.h"

#include "outcrop/bedrock_agentcore_control/operations/list_harnesses.h"
#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

ListHarnesses to_owned(const ListHarnessesView& view) {
  ListHarnesses owned;
  internal::own(owned.harnesses, view.harnesses);
  internal::own(owned.next_token, view.next_token);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ListHarnesses& in) {
  writer.begin_object();
  writer.member("harnesses", in.harnesses);
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
