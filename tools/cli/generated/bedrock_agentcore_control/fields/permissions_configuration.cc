// Tables of the shapes in outcrop/bedrock_agentcore_control/types/permissions_configuration.h.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/types/permissions_configuration.h>

#include "bedrock_agentcore_control/fields.h"

namespace outcrop::bedrock_agentcore_control {

const cli::Shape& fields_of(const PermissionsConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&PermissionsConfiguration::capacity_provider_operator_role_arn>("capacityProviderOperatorRoleArn",
                                                                                 true),
  };
  static constexpr cli::Shape shape{.name = "PermissionsConfiguration", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore_control
