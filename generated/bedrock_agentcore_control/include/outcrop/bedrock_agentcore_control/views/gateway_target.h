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

/// A target of a gateway.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_GatewayTarget.html
struct GatewayTargetView {
  /// The gateway's ARN.
  std::string_view gateway_arn{};
  /// The id that CreateGatewayTarget gave the target.
  std::string_view target_id{};
  /// When the target was created.
  Timestamp created_at{};
  /// When the target changed last.
  Timestamp updated_at{};
  /// The state that the target is in.
  Open<TargetStatus> status{};
  /// Why the target is in this state, in words.
  std::span<const std::string_view> status_reasons{};
  /// The target's name.
  ///
  /// Sensitive: never logged.
  std::string_view name{};
  /// What the target is for.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> description{};
  /// What the target is, and where.
  TargetConfigurationView target_configuration{};
  /// How the gateway signs in at the target.
  std::span<const CredentialProviderConfigurationView> credential_provider_configurations{};
  /// When the target's tools were read last; absent while they never were.
  std::optional<Timestamp> last_synchronized_at{};
  /// Which headers and query parameters pass between callers and the target.
  OptionalRef<MetadataConfigurationView> metadata_configuration{};
  /// How the gateway reaches a target inside a VPC; absent where the target is not in one.
  OptionalRef<PrivateEndpointView> private_endpoint{};
  /// What the service made in the account so as to reach the target privately.
  std::span<const ManagedResourceDetailsView> private_endpoint_managed_resources{};
  /// Where a user has to give consent before the target can be used; absent where none has to.
  OptionalRef<AuthorizationDataView> authorization_data{};
  /// The protocol that callers speak to the target.
  Open<TargetProtocolType> protocol_type{};
};
const internal::Schema& schema_of(const GatewayTargetView*);

}  // namespace outcrop::bedrock_agentcore_control
