// Input and output of Client::create_gateway.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/types/authorizer_configuration.h"
#include "outcrop/bedrock_agentcore_control/types/gateway_interceptor_configuration.h"
#include "outcrop/bedrock_agentcore_control/types/gateway_policy_engine_configuration.h"
#include "outcrop/bedrock_agentcore_control/types/gateway_protocol_configuration.h"
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

/// Input of Client::create_gateway. An absent member is not sent.
struct CreateGatewayRequest {
  /// Required.
  std::optional<std::string> name{};
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};
  /// Required.
  std::optional<std::string> role_arn{};
  std::optional<OwnedOpen<GatewayProtocolType>> protocol_type{};
  Box<GatewayProtocolConfiguration> protocol_configuration{};
  /// Required.
  std::optional<OwnedOpen<AuthorizerType>> authorizer_type{};
  Box<AuthorizerConfiguration> authorizer_configuration{};
  std::optional<std::string> kms_key_arn{};
  std::optional<std::vector<GatewayInterceptorConfiguration>> interceptor_configurations{};
  Box<GatewayPolicyEngineConfiguration> policy_engine_configuration{};
  std::optional<OwnedOpen<ExceptionLevel>> exception_level{};
  std::optional<std::map<std::string, std::string, std::less<>>> tags{};

  friend bool operator==(const CreateGatewayRequest&, const CreateGatewayRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const CreateGatewayRequest& in);

/// Output of Client::create_gateway; valid as long as its Response.
struct CreateGatewayView {
  std::string_view gateway_arn{};
  std::string_view gateway_id{};
  std::optional<std::string_view> gateway_url{};
  Timestamp created_at{};
  Timestamp updated_at{};
  Open<GatewayStatus> status{};
  std::span<const std::string_view> status_reasons{};
  std::string_view name{};
  /// Sensitive: never logged.
  std::optional<std::string_view> description{};
  std::optional<std::string_view> role_arn{};
  Open<GatewayProtocolType> protocol_type{};
  OptionalRef<GatewayProtocolConfigurationView> protocol_configuration{};
  Open<AuthorizerType> authorizer_type{};
  OptionalRef<AuthorizerConfigurationView> authorizer_configuration{};
  std::optional<std::string_view> kms_key_arn{};
  OptionalRef<CustomTransformConfigurationView> custom_transform_configuration{};
  std::span<const GatewayInterceptorConfigurationView> interceptor_configurations{};
  OptionalRef<GatewayPolicyEngineConfigurationView> policy_engine_configuration{};
  OptionalRef<WorkloadIdentityDetailsView> workload_identity_details{};
  Open<ExceptionLevel> exception_level{};
  std::optional<std::string_view> web_acl_arn{};
  OptionalRef<WafConfigurationView> waf_configuration{};
};
const internal::Schema& schema_of(const CreateGatewayView*);

}  // namespace outcrop::bedrock_agentcore_control
