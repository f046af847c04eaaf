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

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_LambdaInterceptorConfiguration.html
struct LambdaInterceptorConfigurationView {
  std::string_view arn{};
};
const internal::Schema& schema_of(const LambdaInterceptorConfigurationView*);

/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_InterceptorConfiguration.html
struct InterceptorConfigurationView {
  enum class Member : std::uint16_t {
    none,
    lambda,
    unknown,
  };

  Member member{};
  OptionalRef<LambdaInterceptorConfigurationView> lambda{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const InterceptorConfigurationView*);

/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_InterceptorPayloadExclusionSelector.html
struct InterceptorPayloadExclusionSelectorView {
  enum class Member : std::uint16_t {
    none,
    field,
    unknown,
  };

  Member member{};
  OptionalRef<Open<InterceptorPayloadExclusion>> field{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const InterceptorPayloadExclusionSelectorView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_InterceptorPayloadFilter.html
struct InterceptorPayloadFilterView {
  std::span<const InterceptorPayloadExclusionSelectorView> exclude{};
};
const internal::Schema& schema_of(const InterceptorPayloadFilterView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_InterceptorInputConfiguration.html
struct InterceptorInputConfigurationView {
  bool pass_request_headers{};
  OptionalRef<InterceptorPayloadFilterView> payload_filter{};
};
const internal::Schema& schema_of(const InterceptorInputConfigurationView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_GatewayInterceptorConfiguration.html
struct GatewayInterceptorConfigurationView {
  InterceptorConfigurationView interceptor{};
  std::span<const Open<GatewayInterceptionPoint>> interception_points{};
  OptionalRef<InterceptorInputConfigurationView> input_configuration{};
};
const internal::Schema& schema_of(const GatewayInterceptorConfigurationView*);

}  // namespace outcrop::bedrock_agentcore_control
