// Makes CreateHarnessEndpoint: the output of Client::create_harness_endpoint, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/operations/create_harness_endpoint.h"

#include "outcrop/bedrock_agentcore_control/operations/create_harness_endpoint.h"
#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

CreateHarnessEndpoint to_owned(const CreateHarnessEndpointView& view) {
  CreateHarnessEndpoint owned;
  internal::own(owned.endpoint, view.endpoint);
  return owned;
}

void write_json(internal::JsonWriter& writer, const CreateHarnessEndpoint& in) {
  writer.begin_object();
  writer.member("endpoint", in.endpoint);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
