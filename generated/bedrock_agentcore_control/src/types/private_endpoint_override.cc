// Writes PrivateEndpointOverride as JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/private_endpoint_override.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore_control {

void write_json(internal::JsonWriter& writer, const PrivateEndpointOverride& in) {
  writer.begin_object();
  writer.required("domain", in.domain);
  writer.required("privateEndpoint", in.private_endpoint);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
