// Writes InvocationInputMember and the shapes that only it holds as JSON.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/types/invocation_input_member.h"

#include "outcrop/internal/json_writer.h"
#include "write_json.h"

namespace outcrop::bedrock_agent_runtime {

void write_json(internal::JsonWriter& writer, const ApiParameter& in) {
  writer.begin_object();
  writer.member("name", in.name);
  writer.member("type", in.type);
  writer.member("value", in.value);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const PropertyParameters& in) {
  writer.begin_object();
  writer.member("properties", in.properties);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ApiRequestBody& in) {
  writer.begin_object();
  writer.member("content", in.content);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ApiInvocationInput& in) {
  writer.begin_object();
  writer.required("actionGroup", in.action_group);
  writer.member("httpMethod", in.http_method);
  writer.member("apiPath", in.api_path);
  writer.member("parameters", in.parameters);
  writer.member("requestBody", in.request_body);
  writer.member("actionInvocationType", in.action_invocation_type);
  writer.member("agentId", in.agent_id);
  writer.member("collaboratorName", in.collaborator_name);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const FunctionParameter& in) {
  writer.begin_object();
  writer.member("name", in.name);
  writer.member("type", in.type);
  writer.member("value", in.value);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const FunctionInvocationInput& in) {
  writer.begin_object();
  writer.required("actionGroup", in.action_group);
  writer.member("parameters", in.parameters);
  writer.member("function", in.function);
  writer.member("actionInvocationType", in.action_invocation_type);
  writer.member("agentId", in.agent_id);
  writer.member("collaboratorName", in.collaborator_name);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const InvocationInputMember& in) {
  writer.exactly_one("InvocationInputMember", in.api_invocation_input.has_value() +
                                                  in.function_invocation_input.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("apiInvocationInput", in.api_invocation_input);
  writer.member("functionInvocationInput", in.function_invocation_input);
  writer.unknown(in.unknown);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent_runtime
