// Tables of the shapes in outcrop/bedrock_agent_runtime/types/invocation_result_member.h.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent_runtime/types/invocation_result_member.h>

#include "bedrock_agent_runtime/fields.h"

namespace outcrop::bedrock_agent_runtime {

const cli::Shape& fields_of(const ApiResult*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ApiResult::action_group>("actionGroup", true),
      cli::field<&ApiResult::http_method>("httpMethod"),
      cli::field<&ApiResult::api_path>("apiPath"),
      cli::field<&ApiResult::confirmation_state>("confirmationState"),
      cli::field<&ApiResult::response_state>("responseState"),
      cli::field<&ApiResult::http_status_code>("httpStatusCode"),
      cli::field<&ApiResult::response_body>("responseBody"),
      cli::field<&ApiResult::agent_id>("agentId"),
  };
  static constexpr cli::Shape shape{.name = "ApiResult", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const ContentBody*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ContentBody::body>("body"),
      cli::field<&ContentBody::images>("images"),
  };
  static constexpr cli::Shape shape{.name = "ContentBody", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const FunctionResult*) {
  static constexpr cli::Field fields[] = {
      cli::field<&FunctionResult::action_group>("actionGroup", true),
      cli::field<&FunctionResult::confirmation_state>("confirmationState"),
      cli::field<&FunctionResult::function>("function"),
      cli::field<&FunctionResult::response_body>("responseBody"),
      cli::field<&FunctionResult::response_state>("responseState"),
      cli::field<&FunctionResult::agent_id>("agentId"),
  };
  static constexpr cli::Shape shape{.name = "FunctionResult", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const ImageInput*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ImageInput::format>("format", true),
      cli::field<&ImageInput::source>("source", true),
  };
  static constexpr cli::Shape shape{.name = "ImageInput", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const ImageInputSource*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ImageInputSource::bytes>("bytes"),
  };
  static constexpr cli::Shape shape{.name = "ImageInputSource", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const InvocationResultMember*) {
  static constexpr cli::Field fields[] = {
      cli::field<&InvocationResultMember::api_result>("apiResult"),
      cli::field<&InvocationResultMember::function_result>("functionResult"),
  };
  static constexpr cli::Shape shape{.name = "InvocationResultMember", .fields = fields, .is_union = true};
  return shape;
}

}  // namespace outcrop::bedrock_agent_runtime
