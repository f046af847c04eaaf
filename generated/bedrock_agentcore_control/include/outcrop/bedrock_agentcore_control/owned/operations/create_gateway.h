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

/// The gateway that is being created.
struct CreateGateway {
  /// The gateway's ARN.
  std::string gateway_arn{};
  /// The id by which other operations name the gateway.
  std::string gateway_id{};
  /// Where callers reach the gateway; absent while it has no address.
  std::optional<std::string> gateway_url{};
  /// When the gateway was created.
  Timestamp created_at{};
  /// When the gateway changed last.
  Timestamp updated_at{};
  /// The state that the gateway is in.
  std::optional<OwnedOpen<GatewayStatus>> status{};
  /// Why the gateway is in this state, in words.
  std::optional<std::vector<std::string>> status_reasons{};
  /// The gateway's name.
  std::string name{};
  /// What the gateway is for.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  /// The ARN of the IAM role by which the gateway reaches its targets and AWS.
  std::optional<std::string> role_arn{};
  /// The protocol that callers speak to the gateway.
  std::optional<OwnedOpen<GatewayProtocolType>> protocol_type{};
  /// Settings of the protocol.
  Box<GatewayProtocolConfiguration> protocol_configuration{};
  /// How the gateway checks its callers.
  std::optional<OwnedOpen<AuthorizerType>> authorizer_type{};
  /// Which JWTs let callers in; absent where no JWT does.
  Box<AuthorizerConfiguration> authorizer_configuration{};
  /// The ARN of the customer's KMS key that encrypts the gateway's data; absent where none was given.
  std::optional<std::string> kms_key_arn{};
  /// The Lambda function that transforms requests and answers; absent where none does.
  std::optional<CustomTransformConfiguration> custom_transform_configuration{};
  /// Lambda functions that see, and may change, requests and answers.
  std::optional<std::vector<GatewayInterceptorConfiguration>> interceptor_configurations{};
  /// The policy engine that decides which tool calls are allowed; absent where none does.
  Box<GatewayPolicyEngineConfiguration> policy_engine_configuration{};
  /// The identity that the service made for the gateway.
  std::optional<WorkloadIdentityDetails> workload_identity_details{};
  /// `DEBUG` where callers are told in detail what went wrong; absent otherwise.
  std::optional<OwnedOpen<ExceptionLevel>> exception_level{};
  /// The ARN of the web ACL of AWS WAF that filters calls to the gateway; absent where none does.
  std::optional<std::string> web_acl_arn{};
  /// What happens to a call that AWS WAF cannot judge.
  std::optional<WafConfiguration> waf_configuration{};

  friend bool operator==(const CreateGateway&, const CreateGateway&) = default;
};
CreateGateway to_owned(const CreateGatewayView& view);
void write_json(internal::JsonWriter& writer, const CreateGateway& in);

}  // namespace outcrop::bedrock_agentcore_control
