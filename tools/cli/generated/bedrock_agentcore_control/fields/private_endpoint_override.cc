// Tables of the shapes in outcrop/bedrock_agentcore_control/types/private_endpoint_override.h.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/types/private_endpoint_override.h>

#include "bedrock_agentcore_control/fields.h"

namespace outcrop::bedrock_agentcore_control {

const cli::Shape& fields_of(const PrivateEndpointOverride*) {
  static constexpr cli::Field fields[] = {
      cli::field<&PrivateEndpointOverride::domain>("domain", true),
      cli::field<&PrivateEndpointOverride::private_endpoint>("privateEndpoint", true),
  };
  static constexpr cli::Shape shape{.name = "PrivateEndpointOverride", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore_control
