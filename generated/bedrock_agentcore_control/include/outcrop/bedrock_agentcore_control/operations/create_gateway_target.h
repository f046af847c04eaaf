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
/// Which gateway gets a target, and what that is.
struct CreateGatewayTargetRequest {
  /// The id that CreateGateway gave the gateway.
  ///
  /// Required.
  std::optional<std::string> gateway_identifier{};
  /// The target's name, which is its own within the gateway.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> name{};
  /// What the target is for.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  /// Makes the call safe to repeat: of two calls with the same token only one has an effect.
  ///
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};
  /// What the target is, and where.
  ///
  /// Required.
  Box<TargetConfiguration> target_configuration{};
  /// How the gateway signs in at the target.
  std::optional<std::vector<CredentialProviderConfiguration>> credential_provider_configurations{};
  /// Which headers and query parameters pass between callers and the target. Absent: none are passed on.
  Box<MetadataConfiguration> metadata_configuration{};
  /// How the gateway reaches a target inside a VPC. Absent where the target is not in one.
  Box<PrivateEndpoint> private_endpoint{};

  friend bool operator==(const CreateGatewayTargetRequest&, const CreateGatewayTargetRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const CreateGatewayTargetRequest& in);

/// Output of Client::create_gateway_target; valid as long as its Response.
/// The target that is being created.
struct CreateGatewayTargetView {
  /// The gateway's ARN.
  std::string_view gateway_arn{};
  /// The id by which other operations name the target.
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
const internal::Schema& schema_of(const CreateGatewayTargetView*);

}  // namespace outcrop::bedrock_agentcore_control
