// Tables of the shapes in outcrop/bedrock_agentcore_control/types/capacity_provider_configuration.h.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/types/capacity_provider_configuration.h>

#include "bedrock_agentcore_control/fields.h"

namespace outcrop::bedrock_agentcore_control {

const cli::Shape& fields_of(const CapacityProviderConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&CapacityProviderConfiguration::capacity_provider_arn>("capacityProviderArn", true),
  };
  static constexpr cli::Shape shape{.name = "CapacityProviderConfiguration", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore_control
