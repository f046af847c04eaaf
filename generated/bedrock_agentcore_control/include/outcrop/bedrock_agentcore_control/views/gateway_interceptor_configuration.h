// GatewayInterceptorConfigurationView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore_control {

/// A Lambda function that sees the requests and answers of a gateway on their way.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_LambdaInterceptorConfiguration.html
struct LambdaInterceptorConfigurationView {
  /// The function's ARN.
  std::string_view arn{};
};
const internal::Schema& schema_of(const LambdaInterceptorConfigurationView*);

/// What sees the requests and answers of a gateway on their way.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_InterceptorConfiguration.html
struct InterceptorConfigurationView {
  enum class Member : std::uint16_t {
    none,
    lambda,
    unknown,
  };

  Member member{};
  /// A Lambda function.
  OptionalRef<LambdaInterceptorConfigurationView> lambda{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const InterceptorConfigurationView*);

/// A part that is kept from an interceptor.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_InterceptorPayloadExclusionSelector.html
struct InterceptorPayloadExclusionSelectorView {
  enum class Member : std::uint16_t {
    none,
    field,
    unknown,
  };

  Member member{};
  /// The part by its name.
  OptionalRef<Open<InterceptorPayloadExclusion>> field{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const InterceptorPayloadExclusionSelectorView*);

/// What is kept from an interceptor.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_InterceptorPayloadFilter.html
struct InterceptorPayloadFilterView {
  /// The parts that it does not see.
  std::span<const InterceptorPayloadExclusionSelectorView> exclude{};
};
const internal::Schema& schema_of(const InterceptorPayloadFilterView*);

/// What an interceptor gets to see.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_InterceptorInputConfiguration.html
struct InterceptorInputConfigurationView {
  /// Whether it sees the headers of requests, which may hold credentials.
  bool pass_request_headers{};
  /// What of the bodies is kept from it. Absent: nothing is.
  OptionalRef<InterceptorPayloadFilterView> payload_filter{};
};
const internal::Schema& schema_of(const InterceptorInputConfigurationView*);

/// A program that sees, and may change, what passes through a gateway.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_GatewayInterceptorConfiguration.html
struct GatewayInterceptorConfigurationView {
  /// The program: a Lambda function.
  InterceptorConfigurationView interceptor{};
  /// When the program is called.
  std::span<const Open<GatewayInterceptionPoint>> interception_points{};
  /// What the program is given of a request. Absent: the service's own settings.
  OptionalRef<InterceptorInputConfigurationView> input_configuration{};
};
const internal::Schema& schema_of(const GatewayInterceptorConfigurationView*);

}  // namespace outcrop::bedrock_agentcore_control
