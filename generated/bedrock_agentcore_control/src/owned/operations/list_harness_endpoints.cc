// Makes ListHarnessEndpoints: the output of Client::list_harness_endpoints, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/operations/list_harness_endpoints.h"

#include "outcrop/bedrock_agentcore_control/operations/list_harness_endpoints.h"
#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

ListHarnessEndpoints to_owned(const ListHarnessEndpointsView& view) {
  ListHarnessEndpoints owned;
  internal::own(owned.endpoints, view.endpoints);
  internal::own(owned.next_token, view.next_token);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ListHarnessEndpoints& in) {
  writer.begin_object();
  writer.member("endpoints", in.endpoints);
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
