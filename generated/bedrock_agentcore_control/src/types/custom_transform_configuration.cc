// Writes CustomTransformConfiguration and the shapes that only it holds as JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/custom_transform_configuration.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore_control {

void write_json(internal::JsonWriter& writer, const LambdaTransformConfiguration& in) {
  writer.begin_object();
  writer.member("arn", in.arn);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const CustomTransformConfiguration& in) {
  writer.begin_object();
  writer.member("lambda", in.lambda);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
