// Writes CapacityProviderConfiguration as JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/capacity_provider_configuration.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore_control {

void write_json(internal::JsonWriter& writer, const CapacityProviderConfiguration& in) {
  writer.begin_object();
  writer.required("capacityProviderArn", in.capacity_provider_arn);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
