// Tables of the shapes in outcrop/bedrock_agentcore_control/types/gateway_interceptor_configuration.h.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/types/gateway_interceptor_configuration.h>

#include "bedrock_agentcore_control/fields.h"

namespace outcrop::bedrock_agentcore_control {

const cli::Shape& fields_of(const GatewayInterceptorConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&GatewayInterceptorConfiguration::interceptor>("interceptor", true),
      cli::field<&GatewayInterceptorConfiguration::interception_points>("interceptionPoints", true),
      cli::field<&GatewayInterceptorConfiguration::input_configuration>("inputConfiguration"),
  };
  static constexpr cli::Shape shape{.name = "GatewayInterceptorConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const InterceptorConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&InterceptorConfiguration::lambda>("lambda"),
  };
  static constexpr cli::Shape shape{.name = "InterceptorConfiguration", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const InterceptorInputConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&InterceptorInputConfiguration::pass_request_headers>("passRequestHeaders", true),
      cli::field<&InterceptorInputConfiguration::payload_filter>("payloadFilter"),
  };
  static constexpr cli::Shape shape{.name = "InterceptorInputConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const InterceptorPayloadExclusionSelector*) {
  static constexpr cli::Field fields[] = {
      cli::field<&InterceptorPayloadExclusionSelector::field>("field"),
  };
  static constexpr cli::Shape shape{.name = "InterceptorPayloadExclusionSelector", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const InterceptorPayloadFilter*) {
  static constexpr cli::Field fields[] = {
      cli::field<&InterceptorPayloadFilter::exclude>("exclude", true),
  };
  static constexpr cli::Shape shape{.name = "InterceptorPayloadFilter", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const LambdaInterceptorConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&LambdaInterceptorConfiguration::arn>("arn", true),
  };
  static constexpr cli::Shape shape{.name = "LambdaInterceptorConfiguration", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore_control
