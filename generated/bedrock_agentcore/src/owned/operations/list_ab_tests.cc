// Makes ListABTests: the output of Client::list_ab_tests, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/owned/operations/list_ab_tests.h"

#include "outcrop/bedrock_agentcore/operations/list_ab_tests.h"
#include "outcrop/bedrock_agentcore/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore {

ListABTests to_owned(const ListABTestsView& view) {
  ListABTests owned;
  internal::own(owned.ab_tests, view.ab_tests);
  internal::own(owned.next_token, view.next_token);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ListABTests& in) {
  writer.begin_object();
  writer.member("abTests", in.ab_tests);
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore
