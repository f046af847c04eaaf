// CreateGateway: the output of Client::create_gateway, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/owned/workload_identity_details.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/types/authorizer_configuration.h"
#include "outcrop/bedrock_agentcore_control/types/custom_transform_configuration.h"
#include "outcrop/bedrock_agentcore_control/types/gateway_interceptor_configuration.h"
#include "outcrop/bedrock_agentcore_control/types/gateway_policy_engine_configuration.h"
#include "outcrop/bedrock_agentcore_control/types/gateway_protocol_configuration.h"
#include "outcrop/bedrock_agentcore_control/types/waf_configuration.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

struct CreateGatewayView;

struct CreateGateway {
  std::string gateway_arn{};
  std::string gateway_id{};
  std::optional<std::string> gateway_url{};
  Timestamp created_at{};
  Timestamp updated_at{};
  std::optional<OwnedOpen<GatewayStatus>> status{};
  std::optional<std::vector<std::string>> status_reasons{};
  std::string name{};
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  std::optional<std::string> role_arn{};
  std::optional<OwnedOpen<GatewayProtocolType>> protocol_type{};
  Box<GatewayProtocolConfiguration> protocol_configuration{};
  std::optional<OwnedOpen<AuthorizerType>> authorizer_type{};
  Box<AuthorizerConfiguration> authorizer_configuration{};
  std::optional<std::string> kms_key_arn{};
  std::optional<CustomTransformConfiguration> custom_transform_configuration{};
  std::optional<std::vector<GatewayInterceptorConfiguration>> interceptor_configurations{};
  Box<GatewayPolicyEngineConfiguration> policy_engine_configuration{};
  std::optional<WorkloadIdentityDetails> workload_identity_details{};
  std::optional<OwnedOpen<ExceptionLevel>> exception_level{};
  std::optional<std::string> web_acl_arn{};
  std::optional<WafConfiguration> waf_configuration{};

  friend bool operator==(const CreateGateway&, const CreateGateway&) = default;
};
CreateGateway to_owned(const CreateGatewayView& view);
void write_json(internal::JsonWriter& writer, const CreateGateway& in);

}  // namespace outcrop::bedrock_agentcore_control
