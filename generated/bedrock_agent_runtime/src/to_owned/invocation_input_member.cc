// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/types/invocation_input_member.h"

#include "outcrop/bedrock_agent_runtime/to_owned.h"
#include "outcrop/bedrock_agent_runtime/views/invocation_input_member.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent_runtime {

ApiParameter to_owned(const ApiParameterView& view) {
  ApiParameter owned;
  internal::own(owned.name, view.name);
  internal::own(owned.type, view.type);
  internal::own(owned.value, view.value);
  return owned;
}

PropertyParameters to_owned(const PropertyParametersView& view) {
  PropertyParameters owned;
  internal::own(owned.properties, view.properties);
  return owned;
}

ApiRequestBody to_owned(const ApiRequestBodyView& view) {
  ApiRequestBody owned;
  internal::own(owned.content, view.content);
  return owned;
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

FunctionParameter to_owned(const FunctionParameterView& view) {
  FunctionParameter owned;
  internal::own(owned.name, view.name);
  internal::own(owned.type, view.type);
  internal::own(owned.value, view.value);
  return owned;
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

InvocationInputMember to_owned(const InvocationInputMemberView& view) {
  InvocationInputMember owned;
  internal::own(owned.api_invocation_input, view.api_invocation_input);
  internal::own(owned.function_invocation_input, view.function_invocation_input);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

}  // namespace outcrop::bedrock_agent_runtime
