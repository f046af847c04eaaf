// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/agent_runtime_artifact.h"

#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/bedrock_agentcore_control/views/agent_runtime_artifact.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

Code to_owned(const CodeView& view) {
  Code owned;
  internal::own(owned.s3, view.s3);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

CodeConfiguration to_owned(const CodeConfigurationView& view) {
  CodeConfiguration owned;
  internal::own(owned.code, view.code);
  internal::own(owned.runtime, view.runtime);
  internal::own(owned.entry_point, view.entry_point);
  return owned;
}

AgentRuntimeArtifact to_owned(const AgentRuntimeArtifactView& view) {
  AgentRuntimeArtifact owned;
  internal::own(owned.container_configuration, view.container_configuration);
  internal::own(owned.code_configuration, view.code_configuration);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

}  // namespace outcrop::bedrock_agentcore_control
