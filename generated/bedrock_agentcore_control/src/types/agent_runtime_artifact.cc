// Writes AgentRuntimeArtifact and the shapes that only it holds as JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/agent_runtime_artifact.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore_control {

void write_json(internal::JsonWriter& writer, const Code& in) {
  writer.exactly_one("Code", in.s3.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("s3", in.s3);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const CodeConfiguration& in) {
  writer.begin_object();
  writer.required("code", in.code);
  writer.required("runtime", in.runtime);
  writer.required("entryPoint", in.entry_point);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const AgentRuntimeArtifact& in) {
  writer.exactly_one("AgentRuntimeArtifact", in.container_configuration.has_value() +
                                                 in.code_configuration.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("containerConfiguration", in.container_configuration);
  writer.member("codeConfiguration", in.code_configuration);
  writer.unknown(in.unknown);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
