// Input and output of Client::update_gateway_target.
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

/// Input of Client::update_gateway_target. An absent member is not sent.
/// Which target of which gateway, and what it is like from now on. Repeat what should stay.
struct UpdateGatewayTargetRequest {
  /// The id that CreateGateway gave the gateway.
  ///
  /// Required.
  std::optional<std::string> gateway_identifier{};
  /// The id that CreateGatewayTarget gave the target.
  ///
  /// Required.
  std::optional<std::string> target_id{};
  /// The target's name from now on.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> name{};
  /// What the target is for.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  /// What the target is, and where.
  ///
  /// Required.
  Box<TargetConfiguration> target_configuration{};
  /// How the gateway signs in to the target.
  std::optional<std::vector<CredentialProviderConfiguration>> credential_provider_configurations{};
  /// Which headers and query parameters pass between clients and the target.
  Box<MetadataConfiguration> metadata_configuration{};
  /// How the target is reached in a VPC. Absent: over the internet.
  Box<PrivateEndpoint> private_endpoint{};

  friend bool operator==(const UpdateGatewayTargetRequest&, const UpdateGatewayTargetRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const UpdateGatewayTargetRequest& in);

/// Output of Client::update_gateway_target; valid as long as its Response.
/// The target as it is now.
struct UpdateGatewayTargetView {
  /// The gateway's ARN.
  std::string_view gateway_arn{};
  /// The id that CreateGatewayTarget gave the target.
  std::string_view target_id{};
  /// When it was created.
  Timestamp created_at{};
  /// When it changed last.
  Timestamp updated_at{};
  /// The state that the target is in.
  Open<TargetStatus> status{};
  /// Why the target is in that state, such as what failed.
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
  /// How the gateway signs in to the target.
  std::span<const CredentialProviderConfigurationView> credential_provider_configurations{};
  /// When the gateway fetched the target's tools last; absent while it never did.
  std::optional<Timestamp> last_synchronized_at{};
  /// Which headers and query parameters pass between clients and the target.
  OptionalRef<MetadataConfigurationView> metadata_configuration{};
  /// How the target is reached in a VPC. Absent: over the internet.
  OptionalRef<PrivateEndpointView> private_endpoint{};
  /// What the service has set up in VPC Lattice to reach the target.
  std::span<const ManagedResourceDetailsView> private_endpoint_managed_resources{};
  /// What is needed so that a user can agree to the target being used; told while somebody has to.
  OptionalRef<AuthorizationDataView> authorization_data{};
  /// How clients speak with the target through the gateway.
  Open<TargetProtocolType> protocol_type{};
};
const internal::Schema& schema_of(const UpdateGatewayTargetView*);

}  // namespace outcrop::bedrock_agentcore_control
