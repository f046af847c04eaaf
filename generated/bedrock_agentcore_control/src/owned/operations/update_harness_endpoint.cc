// Makes UpdateHarnessEndpoint: the output of Client::update_harness_endpoint, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/operations/update_harness_endpoint.h"

#include "outcrop/bedrock_agentcore_control/operations/update_harness_endpoint.h"
#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

UpdateHarnessEndpoint to_owned(const UpdateHarnessEndpointView& view) {
  UpdateHarnessEndpoint owned;
  internal::own(owned.endpoint, view.endpoint);
  return owned;
}

void write_json(internal::JsonWriter& writer, const UpdateHarnessEndpoint& in) {
  writer.begin_object();
  writer.member("endpoint", in.endpoint);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
