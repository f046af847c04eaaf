// GatewayTargetView: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/views/authorization_data.h"
#include "outcrop/bedrock_agentcore_control/views/credential_provider_configuration.h"
#include "outcrop/bedrock_agentcore_control/views/managed_resource_details.h"
#include "outcrop/bedrock_agentcore_control/views/metadata_configuration.h"
#include "outcrop/bedrock_agentcore_control/views/private_endpoint.h"
#include "outcrop/bedrock_agentcore_control/views/target_configuration.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_GatewayTarget.html
struct GatewayTargetView {
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
const internal::Schema& schema_of(const GatewayTargetView*);

}  // namespace outcrop::bedrock_agentcore_control
