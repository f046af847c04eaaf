// Makes GetHarnessEndpoint: the output of Client::get_harness_endpoint, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/operations/get_harness_endpoint.h"

#include "outcrop/bedrock_agentcore_control/operations/get_harness_endpoint.h"
#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

GetHarnessEndpoint to_owned(const GetHarnessEndpointView& view) {
  GetHarnessEndpoint owned;
  internal::own(owned.endpoint, view.endpoint);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GetHarnessEndpoint& in) {
  writer.begin_object();
  writer.member("endpoint", in.endpoint);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
