// Writes AgentActionGroup and the shapes that only it holds as JSON.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/types/agent_action_group.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agent_runtime {

void write_json(internal::JsonWriter& writer, const S3Identifier& in) {
  writer.begin_object();
  writer.member("s3BucketName", in.s3_bucket_name);
  writer.member("s3ObjectKey", in.s3_object_key);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const APISchema& in) {
  writer.exactly_one("APISchema", in.s3.has_value() + in.payload.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("s3", in.s3);
  writer.sensitive().member("payload", in.payload);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ActionGroupExecutor& in) {
  writer.exactly_one("ActionGroupExecutor",
                     in.lambda.has_value() + in.custom_control.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("lambda", in.lambda);
  writer.member("customControl", in.custom_control);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ParameterDetail& in) {
  writer.begin_object();
  writer.member("description", in.description);
  writer.required("type", in.type);
  writer.member("required", in.required);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const FunctionDefinition& in) {
  writer.begin_object();
  writer.sensitive().required("name", in.name);
  writer.member("description", in.description);
  writer.member("parameters", in.parameters);
  writer.member("requireConfirmation", in.require_confirmation);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const FunctionSchema& in) {
  writer.exactly_one("FunctionSchema", in.functions.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("functions", in.functions);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const AgentActionGroup& in) {
  writer.begin_object();
  writer.sensitive().required("actionGroupName", in.action_group_name);
  writer.sensitive().member("description", in.description);
  writer.member("parentActionGroupSignature", in.parent_action_group_signature);
  writer.member("actionGroupExecutor", in.action_group_executor);
  writer.member("apiSchema", in.api_schema);
  writer.member("functionSchema", in.function_schema);
  writer.member("parentActionGroupSignatureParams", in.parent_action_group_signature_params);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent_runtime
