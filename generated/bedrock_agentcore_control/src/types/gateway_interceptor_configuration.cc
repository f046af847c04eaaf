// Writes GatewayInterceptorConfiguration and the shapes that only it holds as JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/gateway_interceptor_configuration.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore_control {

void write_json(internal::JsonWriter& writer, const LambdaInterceptorConfiguration& in) {
  writer.begin_object();
  writer.required("arn", in.arn);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const InterceptorConfiguration& in) {
  writer.exactly_one("InterceptorConfiguration", in.lambda.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("lambda", in.lambda);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const InterceptorPayloadExclusionSelector& in) {
  writer.exactly_one("InterceptorPayloadExclusionSelector", in.field.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("field", in.field);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const InterceptorPayloadFilter& in) {
  writer.begin_object();
  writer.required("exclude", in.exclude);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const InterceptorInputConfiguration& in) {
  writer.begin_object();
  writer.required("passRequestHeaders", in.pass_request_headers);
  writer.member("payloadFilter", in.payload_filter);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const GatewayInterceptorConfiguration& in) {
  writer.begin_object();
  writer.required("interceptor", in.interceptor);
  writer.required("interceptionPoints", in.interception_points);
  writer.member("inputConfiguration", in.input_configuration);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
