// Writes PermissionsConfiguration as JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/permissions_configuration.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore_control {

void write_json(internal::JsonWriter& writer, const PermissionsConfiguration& in) {
  writer.begin_object();
  writer.required("capacityProviderOperatorRoleArn", in.capacity_provider_operator_role_arn);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
