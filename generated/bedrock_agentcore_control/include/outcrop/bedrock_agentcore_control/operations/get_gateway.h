// Input and output of Client::get_gateway.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/views/authorizer_configuration.h"
#include "outcrop/bedrock_agentcore_control/views/custom_transform_configuration.h"
#include "outcrop/bedrock_agentcore_control/views/gateway_interceptor_configuration.h"
#include "outcrop/bedrock_agentcore_control/views/gateway_policy_engine_configuration.h"
#include "outcrop/bedrock_agentcore_control/views/gateway_protocol_configuration.h"
#include "outcrop/bedrock_agentcore_control/views/waf_configuration.h"
#include "outcrop/bedrock_agentcore_control/views/workload_identity_details.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::get_gateway. An absent member is not sent.
/// Which gateway is asked for.
struct GetGatewayRequest {
  /// The id that CreateGateway gave the gateway.
  ///
  /// Required.
  std::optional<std::string> gateway_identifier{};

  friend bool operator==(const GetGatewayRequest&, const GetGatewayRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetGatewayRequest& in);

/// Output of Client::get_gateway; valid as long as its Response.
/// The gateway that was asked for.
struct GetGatewayView {
  /// The gateway's ARN.
  std::string_view gateway_arn{};
  /// The gateway's id.
  std::string_view gateway_id{};
  /// Where callers reach the gateway; absent while it has no address.
  std::optional<std::string_view> gateway_url{};
  /// When the gateway was created.
  Timestamp created_at{};
  /// When the gateway changed last.
  Timestamp updated_at{};
  /// The state that the gateway is in.
  Open<GatewayStatus> status{};
  /// Why the gateway is in this state, in words.
  std::span<const std::string_view> status_reasons{};
  /// The gateway's name.
  std::string_view name{};
  /// What the gateway is for.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> description{};
  /// The ARN of the IAM role by which the gateway reaches its targets and AWS.
  std::optional<std::string_view> role_arn{};
  /// The protocol that callers speak to the gateway.
  Open<GatewayProtocolType> protocol_type{};
  /// Settings of the protocol.
  OptionalRef<GatewayProtocolConfigurationView> protocol_configuration{};
  /// How the gateway checks its callers.
  Open<AuthorizerType> authorizer_type{};
  /// Which JWTs let callers in; absent where no JWT does.
  OptionalRef<AuthorizerConfigurationView> authorizer_configuration{};
  /// The ARN of the customer's KMS key that encrypts the gateway's data; absent where none was given.
  std::optional<std::string_view> kms_key_arn{};
  /// The Lambda function that transforms requests and answers; absent where none does.
  OptionalRef<CustomTransformConfigurationView> custom_transform_configuration{};
  /// Lambda functions that see, and may change, requests and answers.
  std::span<const GatewayInterceptorConfigurationView> interceptor_configurations{};
  /// The policy engine that decides which tool calls are allowed; absent where none does.
  OptionalRef<GatewayPolicyEngineConfigurationView> policy_engine_configuration{};
  /// The identity that the service made for the gateway.
  OptionalRef<WorkloadIdentityDetailsView> workload_identity_details{};
  /// `DEBUG` where callers are told in detail what went wrong; absent otherwise.
  Open<ExceptionLevel> exception_level{};
  /// The ARN of the web ACL of AWS WAF that filters calls to the gateway; absent where none does.
  std::optional<std::string_view> web_acl_arn{};
  /// What happens to a call that AWS WAF cannot judge.
  OptionalRef<WafConfigurationView> waf_configuration{};
};
const internal::Schema& schema_of(const GetGatewayView*);

}  // namespace outcrop::bedrock_agentcore_control
