// Tables of the shapes in outcrop/bedrock_agentcore_control/types/component_configuration.h.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/types/component_configuration.h>

#include "bedrock_agentcore_control/fields.h"

namespace outcrop::bedrock_agentcore_control {

const cli::Shape& fields_of(const ComponentConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ComponentConfiguration::configuration>("configuration", true),
  };
  static constexpr cli::Shape shape{.name = "ComponentConfiguration", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore_control
