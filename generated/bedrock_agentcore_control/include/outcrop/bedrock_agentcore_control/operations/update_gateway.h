// Input and output of Client::update_gateway.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/types/authorizer_configuration.h"
#include "outcrop/bedrock_agentcore_control/types/custom_transform_configuration.h"
#include "outcrop/bedrock_agentcore_control/types/gateway_interceptor_configuration.h"
#include "outcrop/bedrock_agentcore_control/types/gateway_policy_engine_configuration.h"
#include "outcrop/bedrock_agentcore_control/types/gateway_protocol_configuration.h"
#include "outcrop/bedrock_agentcore_control/types/waf_configuration.h"
#include "outcrop/bedrock_agentcore_control/views/authorizer_configuration.h"
#include "outcrop/bedrock_agentcore_control/views/custom_transform_configuration.h"
#include "outcrop/bedrock_agentcore_control/views/gateway_interceptor_configuration.h"
#include "outcrop/bedrock_agentcore_control/views/gateway_policy_engine_configuration.h"
#include "outcrop/bedrock_agentcore_control/views/gateway_protocol_configuration.h"
#include "outcrop/bedrock_agentcore_control/views/waf_configuration.h"
#include "outcrop/bedrock_agentcore_control/views/workload_identity_details.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::update_gateway. An absent member is not sent.
/// Which gateway, and what it is like from now on. Repeat what should stay.
struct UpdateGatewayRequest {
  /// The id that CreateGateway gave the gateway.
  ///
  /// Required.
  std::optional<std::string> gateway_identifier{};
  /// The gateway's name, the same as it was created with.
  ///
  /// Required.
  std::optional<std::string> name{};
  /// What the gateway is for.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  /// The ARN of the IAM role that the gateway works under.
  ///
  /// Required.
  std::optional<std::string> role_arn{};
  /// What is spoken with the gateway.
  std::optional<OwnedOpen<GatewayProtocolType>> protocol_type{};
  /// How the gateway speaks its protocol.
  Box<GatewayProtocolConfiguration> protocol_configuration{};
  /// How callers of the gateway are checked.
  ///
  /// Required.
  std::optional<OwnedOpen<AuthorizerType>> authorizer_type{};
  /// Which tokens are accepted, where `authorizerType` is `CUSTOM_JWT`.
  Box<AuthorizerConfiguration> authorizer_configuration{};
  /// The gateway's KMS key, by its ARN. Absent: a key of AWS encrypts the gateway.
  std::optional<std::string> kms_key_arn{};
  /// What changes requests and answers on their way.
  std::optional<CustomTransformConfiguration> custom_transform_configuration{};
  /// What sees the requests and answers of the gateway on their way.
  std::optional<std::vector<GatewayInterceptorConfiguration>> interceptor_configurations{};
  /// The policy engine that is asked before each call of a tool. Absent: none is.
  Box<GatewayPolicyEngineConfiguration> policy_engine_configuration{};
  /// `DEBUG` tells callers of the gateway what exactly failed. Absent: they learn little.
  std::optional<OwnedOpen<ExceptionLevel>> exception_level{};
  /// What happens to requests while AWS WAF cannot be asked.
  std::optional<WafConfiguration> waf_configuration{};

  friend bool operator==(const UpdateGatewayRequest&, const UpdateGatewayRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const UpdateGatewayRequest& in);

/// Output of Client::update_gateway; valid as long as its Response.
/// The gateway as it is now.
struct UpdateGatewayView {
  /// The gateway's ARN.
  std::string_view gateway_arn{};
  /// The id that CreateGateway gave the gateway.
  std::string_view gateway_id{};
  /// The address by which clients use the gateway.
  std::optional<std::string_view> gateway_url{};
  /// When it was created.
  Timestamp created_at{};
  /// When it changed last.
  Timestamp updated_at{};
  /// The state that the gateway is in.
  Open<GatewayStatus> status{};
  /// Why the gateway is in that state, such as what failed.
  std::span<const std::string_view> status_reasons{};
  /// The gateway's name.
  std::string_view name{};
  /// What the gateway is for.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> description{};
  /// The ARN of the IAM role that the gateway works under.
  std::optional<std::string_view> role_arn{};
  /// What is spoken with the gateway.
  Open<GatewayProtocolType> protocol_type{};
  /// How the gateway speaks its protocol.
  OptionalRef<GatewayProtocolConfigurationView> protocol_configuration{};
  /// How callers of the gateway are checked.
  Open<AuthorizerType> authorizer_type{};
  /// Which tokens are accepted, where `authorizerType` is `CUSTOM_JWT`.
  OptionalRef<AuthorizerConfigurationView> authorizer_configuration{};
  /// The gateway's KMS key, by its ARN. Absent: a key of AWS encrypts the gateway.
  std::optional<std::string_view> kms_key_arn{};
  /// What changes requests and answers on their way.
  OptionalRef<CustomTransformConfigurationView> custom_transform_configuration{};
  /// What sees the requests and answers of the gateway on their way.
  std::span<const GatewayInterceptorConfigurationView> interceptor_configurations{};
  /// The policy engine that is asked before each call of a tool. Absent: none is.
  OptionalRef<GatewayPolicyEngineConfigurationView> policy_engine_configuration{};
  /// The identity by which the gateway gets credentials from AgentCore Identity.
  OptionalRef<WorkloadIdentityDetailsView> workload_identity_details{};
  /// `DEBUG` tells callers of the gateway what exactly failed. Absent: they learn little.
  Open<ExceptionLevel> exception_level{};
  /// The ARN of the web ACL of AWS WAF that checks requests; absent where none does.
  std::optional<std::string_view> web_acl_arn{};
  /// What happens to requests while AWS WAF cannot be asked.
  OptionalRef<WafConfigurationView> waf_configuration{};
};
const internal::Schema& schema_of(const UpdateGatewayView*);

}  // namespace outcrop::bedrock_agentcore_control
