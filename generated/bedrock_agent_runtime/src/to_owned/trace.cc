// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/views/trace.h"

#include "outcrop/bedrock_agent_runtime/to_owned.h"
#include "outcrop/bedrock_agent_runtime/types/invocation_result_member.h"
#include "outcrop/bedrock_agent_runtime/types/prompt_override_configuration.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent_runtime {

ImageInputSource to_owned(const ImageInputSourceView& view) {
  ImageInputSource owned;
  internal::own(owned.bytes, view.bytes);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

ImageInput to_owned(const ImageInputView& view) {
  ImageInput owned;
  internal::own(owned.format, view.format);
  internal::own(owned.source, view.source);
  return owned;
}

ContentBody to_owned(const ContentBodyView& view) {
  ContentBody owned;
  internal::own(owned.body, view.body);
  internal::own(owned.images, view.images);
  return owned;
}

ApiResult to_owned(const ApiResultView& view) {
  ApiResult owned;
  internal::own(owned.action_group, view.action_group);
  internal::own(owned.http_method, view.http_method);
  internal::own(owned.api_path, view.api_path);
  internal::own(owned.confirmation_state, view.confirmation_state);
  internal::own(owned.response_state, view.response_state);
  internal::own(owned.http_status_code, view.http_status_code);
  internal::own(owned.response_body, view.response_body);
  internal::own(owned.agent_id, view.agent_id);
  return owned;
}

FunctionResult to_owned(const FunctionResultView& view) {
  FunctionResult owned;
  internal::own(owned.action_group, view.action_group);
  internal::own(owned.confirmation_state, view.confirmation_state);
  internal::own(owned.function, view.function);
  internal::own(owned.response_body, view.response_body);
  internal::own(owned.response_state, view.response_state);
  internal::own(owned.agent_id, view.agent_id);
  return owned;
}

InvocationResultMember to_owned(const InvocationResultMemberView& view) {
  InvocationResultMember owned;
  internal::own(owned.api_result, view.api_result);
  internal::own(owned.function_result, view.function_result);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

InferenceConfiguration to_owned(const InferenceConfigurationView& view) {
  InferenceConfiguration owned;
  internal::own(owned.temperature, view.temperature);
  internal::own(owned.top_p, view.top_p);
  internal::own(owned.top_k, view.top_k);
  internal::own(owned.maximum_length, view.maximum_length);
  internal::own(owned.stop_sequences, view.stop_sequences);
  return owned;
}

}  // namespace outcrop::bedrock_agent_runtime
