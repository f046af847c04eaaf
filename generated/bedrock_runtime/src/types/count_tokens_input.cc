// Writes CountTokensInput and the shapes that only it holds as JSON.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_runtime/types/count_tokens_input.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_runtime {

void write_json(internal::JsonWriter& writer, const ConverseTokensRequest& in) {
  writer.begin_object();
  writer.member("messages", in.messages);
  writer.member("system", in.system);
  writer.member("toolConfig", in.tool_config);
  writer.member("additionalModelRequestFields", in.additional_model_request_fields);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const InvokeModelTokensRequest& in) {
  writer.begin_object();
  writer.sensitive().required("body", in.body);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const CountTokensInput& in) {
  writer.exactly_one("CountTokensInput",
                     in.invoke_model.has_value() + in.converse.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("invokeModel", in.invoke_model);
  writer.member("converse", in.converse);
  writer.unknown(in.unknown);
  writer.end_object();
}

}  // namespace outcrop::bedrock_runtime
