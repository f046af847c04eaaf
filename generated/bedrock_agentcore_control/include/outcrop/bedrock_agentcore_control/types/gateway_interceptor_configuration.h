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

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_LambdaInterceptorConfiguration.html
struct LambdaInterceptorConfiguration {
  /// Required.
  std::optional<std::string> arn{};

  friend bool operator==(const LambdaInterceptorConfiguration&, const LambdaInterceptorConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const LambdaInterceptorConfiguration& in);

/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_InterceptorConfiguration.html
struct InterceptorConfiguration {
  Box<LambdaInterceptorConfiguration> lambda{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const InterceptorConfiguration&, const InterceptorConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const InterceptorConfiguration& in);

/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_InterceptorPayloadExclusionSelector.html
struct InterceptorPayloadExclusionSelector {
  std::optional<OwnedOpen<InterceptorPayloadExclusion>> field{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const InterceptorPayloadExclusionSelector&,
                         const InterceptorPayloadExclusionSelector&) = default;
};
void write_json(internal::JsonWriter& writer, const InterceptorPayloadExclusionSelector& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_InterceptorPayloadFilter.html
struct InterceptorPayloadFilter {
  /// Required.
  std::optional<std::vector<InterceptorPayloadExclusionSelector>> exclude{};

  friend bool operator==(const InterceptorPayloadFilter&, const InterceptorPayloadFilter&) = default;
};
void write_json(internal::JsonWriter& writer, const InterceptorPayloadFilter& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_InterceptorInputConfiguration.html
struct InterceptorInputConfiguration {
  /// Required.
  std::optional<bool> pass_request_headers{};
  std::optional<InterceptorPayloadFilter> payload_filter{};

  friend bool operator==(const InterceptorInputConfiguration&, const InterceptorInputConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const InterceptorInputConfiguration& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_GatewayInterceptorConfiguration.html
struct GatewayInterceptorConfiguration {
  /// Required.
  Box<InterceptorConfiguration> interceptor{};
  /// Required.
  std::optional<std::vector<OwnedOpen<GatewayInterceptionPoint>>> interception_points{};
  std::optional<InterceptorInputConfiguration> input_configuration{};

  friend bool operator==(const GatewayInterceptorConfiguration&, const GatewayInterceptorConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const GatewayInterceptorConfiguration& in);

}  // namespace outcrop::bedrock_agentcore_control
