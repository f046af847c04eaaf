// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/gateway_interceptor_configuration.h"

#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/bedrock_agentcore_control/views/gateway_interceptor_configuration.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

LambdaInterceptorConfiguration to_owned(const LambdaInterceptorConfigurationView& view) {
  LambdaInterceptorConfiguration owned;
  internal::own(owned.arn, view.arn);
  return owned;
}

InterceptorConfiguration to_owned(const InterceptorConfigurationView& view) {
  InterceptorConfiguration owned;
  internal::own(owned.lambda, view.lambda);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

InterceptorPayloadExclusionSelector to_owned(const InterceptorPayloadExclusionSelectorView& view) {
  InterceptorPayloadExclusionSelector owned;
  internal::own(owned.field, view.field);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

InterceptorPayloadFilter to_owned(const InterceptorPayloadFilterView& view) {
  InterceptorPayloadFilter owned;
  internal::own(owned.exclude, view.exclude);
  return owned;
}

InterceptorInputConfiguration to_owned(const InterceptorInputConfigurationView& view) {
  InterceptorInputConfiguration owned;
  internal::own(owned.pass_request_headers, view.pass_request_headers);
  internal::own(owned.payload_filter, view.payload_filter);
  return owned;
}

GatewayInterceptorConfiguration to_owned(const GatewayInterceptorConfigurationView& view) {
  GatewayInterceptorConfiguration owned;
  internal::own(owned.interceptor, view.interceptor);
  internal::own(owned.interception_points, view.interception_points);
  internal::own(owned.input_configuration, view.input_configuration);
  return owned;
}

}  // namespace outcrop::bedrock_agentcore_control
