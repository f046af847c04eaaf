// Tables of the shapes in outcrop/bedrock_agentcore_control/types/lifecycle_configuration.h.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/types/lifecycle_configuration.h>

#include "bedrock_agentcore_control/fields.h"

namespace outcrop::bedrock_agentcore_control {

const cli::Shape& fields_of(const LifecycleConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&LifecycleConfiguration::idle_runtime_session_timeout>("idleRuntimeSessionTimeout"),
      cli::field<&LifecycleConfiguration::max_lifetime>("maxLifetime"),
  };
  static constexpr cli::Shape shape{.name = "LifecycleConfiguration", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore_control
