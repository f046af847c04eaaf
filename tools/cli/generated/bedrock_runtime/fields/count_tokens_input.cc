// Tables of the shapes in outcrop/bedrock_runtime/types/count_tokens_input.h.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_runtime/types/count_tokens_input.h>

#include "bedrock_runtime/fields.h"

namespace outcrop::bedrock_runtime {

const cli::Shape& fields_of(const ConverseTokensRequest*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ConverseTokensRequest::messages>("messages"),
      cli::field<&ConverseTokensRequest::system>("system"),
      cli::field<&ConverseTokensRequest::tool_config>("toolConfig"),
      cli::field<&ConverseTokensRequest::additional_model_request_fields>("additionalModelRequestFields"),
  };
  static constexpr cli::Shape shape{.name = "ConverseTokensRequest", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const CountTokensInput*) {
  static constexpr cli::Field fields[] = {
      cli::field<&CountTokensInput::invoke_model>("invokeModel"),
      cli::field<&CountTokensInput::converse>("converse"),
  };
  static constexpr cli::Shape shape{.name = "CountTokensInput", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const InvokeModelTokensRequest*) {
  static constexpr cli::Field fields[] = {
      cli::field<&InvokeModelTokensRequest::body>("body", true),
  };
  static constexpr cli::Shape shape{.name = "InvokeModelTokensRequest", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_runtime
