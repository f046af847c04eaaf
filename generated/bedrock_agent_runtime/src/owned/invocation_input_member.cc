// Makes InvocationInputMember and the shapes that only it holds of views, and writes JSON.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/owned/invocation_input_member.h"

#include "outcrop/bedrock_agent_runtime/to_owned.h"
#include "outcrop/bedrock_agent_runtime/views/invocation_input_member.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent_runtime {

ApiParameter to_owned(const ApiParameterView& view) {
  ApiParameter owned;
  internal::own(owned.name, view.name);
  internal::own(owned.type, view.type);
  internal::own(owned.value, view.value);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ApiParameter& in) {
  writer.begin_object();
  writer.member("name", in.name);
  writer.member("type", in.type);
  writer.member("value", in.value);
  writer.end_object();
}

PropertyParameters to_owned(const PropertyParametersView& view) {
  PropertyParameters owned;
  internal::own(owned.properties, view.properties);
  return owned;
}

void write_json(internal::JsonWriter& writer, const PropertyParameters& in) {
  writer.begin_object();
  writer.member("properties", in.properties);
  writer.end_object();
}

ApiRequestBody to_owned(const ApiRequestBodyView& view) {
  ApiRequestBody owned;
  internal::own(owned.content, view.content);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ApiRequestBody& in) {
  writer.begin_object();
  writer.member("content", in.content);
  writer.end_object();
}

ApiInvocationInput to_owned(const ApiInvocationInputView& view) {
  ApiInvocationInput owned;
  internal::own(owned.action_group, view.action_group);
  internal::own(owned.http_method, view.http_method);
  internal::own(owned.api_path, view.api_path);
  internal::own(owned.parameters, view.parameters);
  internal::own(owned.request_body, view.request_body);
  internal::own(owned.action_invocation_type, view.action_invocation_type);
  internal::own(owned.agent_id, view.agent_id);
  internal::own(owned.collaborator_name, view.collaborator_name);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ApiInvocationInput& in) {
  writer.begin_object();
  writer.member("actionGroup", in.action_group);
  writer.member("httpMethod", in.http_method);
  writer.sensitive().member("apiPath", in.api_path);
  writer.member("parameters", in.parameters);
  writer.member("requestBody", in.request_body);
  writer.member("actionInvocationType", in.action_invocation_type);
  writer.member("agentId", in.agent_id);
  writer.sensitive().member("collaboratorName", in.collaborator_name);
  writer.end_object();
}

FunctionParameter to_owned(const FunctionParameterView& view) {
  FunctionParameter owned;
  internal::own(owned.name, view.name);
  internal::own(owned.type, view.type);
  internal::own(owned.value, view.value);
  return owned;
}

void write_json(internal::JsonWriter& writer, const FunctionParameter& in) {
  writer.begin_object();
  writer.member("name", in.name);
  writer.member("type", in.type);
  writer.member("value", in.value);
  writer.end_object();
}

FunctionInvocationInput to_owned(const FunctionInvocationInputView& view) {
  FunctionInvocationInput owned;
  internal::own(owned.action_group, view.action_group);
  internal::own(owned.parameters, view.parameters);
  internal::own(owned.function, view.function);
  internal::own(owned.action_invocation_type, view.action_invocation_type);
  internal::own(owned.agent_id, view.agent_id);
  internal::own(owned.collaborator_name, view.collaborator_name);
  return owned;
}

void write_json(internal::JsonWriter& writer, const FunctionInvocationInput& in) {
  writer.begin_object();
  writer.member("actionGroup", in.action_group);
  writer.member("parameters", in.parameters);
  writer.member("function", in.function);
  writer.member("actionInvocationType", in.action_invocation_type);
  writer.member("agentId", in.agent_id);
  writer.sensitive().member("collaboratorName", in.collaborator_name);
  writer.end_object();
}

InvocationInputMember to_owned(const InvocationInputMemberView& view) {
  InvocationInputMember owned;
  internal::own(owned.api_invocation_input, view.api_invocation_input);
  internal::own(owned.function_invocation_input, view.function_invocation_input);
  internal::own(owned.unknown, view.unknown);
  return owned;
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
