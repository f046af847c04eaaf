// Writes HarnessEnvironmentArtifact as JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/harness_environment_artifact.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore_control {

void write_json(internal::JsonWriter& writer, const HarnessEnvironmentArtifact& in) {
  writer.exactly_one("HarnessEnvironmentArtifact", in.container_configuration.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("containerConfiguration", in.container_configuration);
  writer.unknown(in.unknown);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
