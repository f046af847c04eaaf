// Tables of the shapes in outcrop/bedrock_agentcore_control/types/harness_environment_provider_request.h.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/types/harness_environment_provider_request.h>

#include "bedrock_agentcore_control/fields.h"

namespace outcrop::bedrock_agentcore_control {

const cli::Shape& fields_of(const HarnessAgentCoreRuntimeEnvironmentRequest*) {
  static constexpr cli::Field fields[] = {
      cli::field<&HarnessAgentCoreRuntimeEnvironmentRequest::lifecycle_configuration>("lifecycleConfiguration"),
      cli::field<&HarnessAgentCoreRuntimeEnvironmentRequest::network_configuration>("networkConfiguration"),
      cli::field<&HarnessAgentCoreRuntimeEnvironmentRequest::filesystem_configurations>("filesystemConfigurations"),
  };
  static constexpr cli::Shape shape{.name = "HarnessAgentCoreRuntimeEnvironmentRequest", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const HarnessEnvironmentProviderRequest*) {
  static constexpr cli::Field fields[] = {
      cli::field<&HarnessEnvironmentProviderRequest::agent_core_runtime_environment>("agentCoreRuntimeEnvironment"),
  };
  static constexpr cli::Shape shape{.name = "HarnessEnvironmentProviderRequest", .fields = fields, .is_union = true};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore_control
