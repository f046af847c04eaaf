// Tables of the shapes in outcrop/bedrock_agentcore_control/types/agent_runtime_artifact.h.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/types/agent_runtime_artifact.h>

#include "bedrock_agentcore_control/fields.h"

namespace outcrop::bedrock_agentcore_control {

const cli::Shape& fields_of(const AgentRuntimeArtifact*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AgentRuntimeArtifact::container_configuration>("containerConfiguration"),
      cli::field<&AgentRuntimeArtifact::code_configuration>("codeConfiguration"),
  };
  static constexpr cli::Shape shape{.name = "AgentRuntimeArtifact", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const Code*) {
  static constexpr cli::Field fields[] = {
      cli::field<&Code::s3>("s3"),
  };
  static constexpr cli::Shape shape{.name = "Code", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const CodeConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&CodeConfiguration::code>("code", true),
      cli::field<&CodeConfiguration::runtime>("runtime", true),
      cli::field<&CodeConfiguration::entry_point>("entryPoint", true),
  };
  static constexpr cli::Shape shape{.name = "CodeConfiguration", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore_control
