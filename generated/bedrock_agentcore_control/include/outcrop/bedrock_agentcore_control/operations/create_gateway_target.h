// Input and output of Client::create_gateway_target.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/types/credential_provider_configuration.h"
#include "outcrop/bedrock_agentcore_control/types/metadata_configuration.h"
#include "outcrop/bedrock_agentcore_control/types/private_endpoint.h"
#include "outcrop/bedrock_agentcore_control/types/target_configuration.h"
#include "outcrop/bedrock_agentcore_control/views/authorization_data.h"
#include "outcrop/bedrock_agentcore_control/views/credential_provider_configuration.h"
#include "outcrop/bedrock_agentcore_control/views/managed_resource_details.h"
#include "outcrop/bedrock_agentcore_control/views/metadata_configuration.h"
#include "outcrop/bedrock_agentcore_control/views/private_endpoint.h"
#include "outcrop/bedrock_agentcore_control/views/target_configuration.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::create_gateway_target. An absent member is not sent.
struct CreateGatewayTargetRequest {
  /// Required.
  std::optional<std::string> gateway_identifier{};
  /// Sensitive: never logged.
  std::optional<std::string> name{};
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};
  /// Required.
  Box<TargetConfiguration> target_configuration{};
  std::optional<std::vector<CredentialProviderConfiguration>> credential_provider_configurations{};
  Box<MetadataConfiguration> metadata_configuration{};
  Box<PrivateEndpoint> private_endpoint{};

  friend bool operator==(const CreateGatewayTargetRequest&, const CreateGatewayTargetRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const CreateGatewayTargetRequest& in);

/// Output of Client::create_gateway_target; valid as long as its Response.
struct CreateGatewayTargetView {
  std::string_view gateway_arn{};
  std::string_view target_id{};
  Timestamp created_at{};
  Timestamp updated_at{};
  Open<TargetStatus> status{};
  std::span<const std::string_view> status_reasons{};
  /// Sensitive: never logged.
  std::string_view name{};
  /// Sensitive: never logged.
  std::optional<std::string_view> description{};
  TargetConfigurationView target_configuration{};
  std::span<const CredentialProviderConfigurationView> credential_provider_configurations{};
  std::optional<Timestamp> last_synchronized_at{};
  OptionalRef<MetadataConfigurationView> metadata_configuration{};
  OptionalRef<PrivateEndpointView> private_endpoint{};
  std::span<const ManagedResourceDetailsView> private_endpoint_managed_resources{};
  OptionalRef<AuthorizationDataView> authorization_data{};
  Open<TargetProtocolType> protocol_type{};
};
const internal::Schema& schema_of(const CreateGatewayTargetView*);

}  // namespace outcrop::bedrock_agentcore_control
