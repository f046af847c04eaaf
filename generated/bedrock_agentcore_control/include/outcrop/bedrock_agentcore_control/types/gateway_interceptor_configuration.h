// GatewayInterceptorConfiguration and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore_control {

/// A Lambda function that sees the requests and answers of a gateway on their way.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_LambdaInterceptorConfiguration.html
struct LambdaInterceptorConfiguration {
  /// The function's ARN.
  ///
  /// Required.
  std::optional<std::string> arn{};

  friend bool operator==(const LambdaInterceptorConfiguration&, const LambdaInterceptorConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const LambdaInterceptorConfiguration& in);

/// What sees the requests and answers of a gateway on their way.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_InterceptorConfiguration.html
struct InterceptorConfiguration {
  /// A Lambda function.
  Box<LambdaInterceptorConfiguration> lambda{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const InterceptorConfiguration&, const InterceptorConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const InterceptorConfiguration& in);

/// A part that is kept from an interceptor.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_InterceptorPayloadExclusionSelector.html
struct InterceptorPayloadExclusionSelector {
  /// The part by its name.
  std::optional<OwnedOpen<InterceptorPayloadExclusion>> field{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const InterceptorPayloadExclusionSelector&,
                         const InterceptorPayloadExclusionSelector&) = default;
};
void write_json(internal::JsonWriter& writer, const InterceptorPayloadExclusionSelector& in);

/// What is kept from an interceptor.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_InterceptorPayloadFilter.html
struct InterceptorPayloadFilter {
  /// The parts that it does not see.
  ///
  /// Required.
  std::optional<std::vector<InterceptorPayloadExclusionSelector>> exclude{};

  friend bool operator==(const InterceptorPayloadFilter&, const InterceptorPayloadFilter&) = default;
};
void write_json(internal::JsonWriter& writer, const InterceptorPayloadFilter& in);

/// What an interceptor gets to see.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_InterceptorInputConfiguration.html
struct InterceptorInputConfiguration {
  /// Whether it sees the headers of requests, which may hold credentials.
  ///
  /// Required.
  std::optional<bool> pass_request_headers{};
  /// What of the bodies is kept from it. Absent: nothing is.
  std::optional<InterceptorPayloadFilter> payload_filter{};

  friend bool operator==(const InterceptorInputConfiguration&, const InterceptorInputConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const InterceptorInputConfiguration& in);

/// A program that sees, and may change, what passes through a gateway.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_GatewayInterceptorConfiguration.html
struct GatewayInterceptorConfiguration {
  /// The program: a Lambda function.
  ///
  /// Required.
  Box<InterceptorConfiguration> interceptor{};
  /// When the program is called.
  ///
  /// Required.
  std::optional<std::vector<OwnedOpen<GatewayInterceptionPoint>>> interception_points{};
  /// What the program is given of a request. Absent: the service's own settings.
  std::optional<InterceptorInputConfiguration> input_configuration{};

  friend bool operator==(const GatewayInterceptorConfiguration&, const GatewayInterceptorConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const GatewayInterceptorConfiguration& in);

}  // namespace outcrop::bedrock_agentcore_control
