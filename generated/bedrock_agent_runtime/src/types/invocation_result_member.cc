// Writes InvocationResultMember and the shapes that only it holds as JSON.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/types/invocation_result_member.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agent_runtime {

void write_json(internal::JsonWriter& writer, const ImageInputSource& in) {
  writer.exactly_one("ImageInputSource", in.bytes.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("bytes", in.bytes);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ImageInput& in) {
  writer.begin_object();
  writer.required("format", in.format);
  writer.required("source", in.source);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ContentBody& in) {
  writer.begin_object();
  writer.member("body", in.body);
  writer.member("images", in.images);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ApiResult& in) {
  writer.begin_object();
  writer.required("actionGroup", in.action_group);
  writer.member("httpMethod", in.http_method);
  writer.sensitive().member("apiPath", in.api_path);
  writer.member("confirmationState", in.confirmation_state);
  writer.member("responseState", in.response_state);
  writer.member("httpStatusCode", in.http_status_code);
  writer.member("responseBody", in.response_body);
  writer.member("agentId", in.agent_id);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const FunctionResult& in) {
  writer.begin_object();
  writer.required("actionGroup", in.action_group);
  writer.member("confirmationState", in.confirmation_state);
  writer.member("function", in.function);
  writer.member("responseBody", in.response_body);
  writer.member("responseState", in.response_state);
  writer.member("agentId", in.agent_id);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const InvocationResultMember& in) {
  writer.exactly_one("InvocationResultMember",
                     in.api_result.has_value() + in.function_result.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("apiResult", in.api_result);
  writer.member("functionResult", in.function_result);
  writer.unknown(in.unknown);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent_runtime
