// Writes HarnessEnvironmentProviderRequest and the shapes that only it holds as JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/harness_environment_provider_request.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore_control {

void write_json(internal::JsonWriter& writer, const HarnessAgentCoreRuntimeEnvironmentRequest& in) {
  writer.begin_object();
  writer.member("lifecycleConfiguration", in.lifecycle_configuration);
  writer.member("networkConfiguration", in.network_configuration);
  writer.member("filesystemConfigurations", in.filesystem_configurations);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const HarnessEnvironmentProviderRequest& in) {
  writer.exactly_one("HarnessEnvironmentProviderRequest",
                     in.agent_core_runtime_environment.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("agentCoreRuntimeEnvironment", in.agent_core_runtime_environment);
  writer.unknown(in.unknown);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
