// GatewayTarget.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/owned/authorization_data.h"
#include "outcrop/bedrock_agentcore_control/owned/managed_resource_details.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/types/credential_provider_configuration.h"
#include "outcrop/bedrock_agentcore_control/types/metadata_configuration.h"
#include "outcrop/bedrock_agentcore_control/types/private_endpoint.h"
#include "outcrop/bedrock_agentcore_control/types/target_configuration.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

struct GatewayTargetView;

/// A target of a gateway.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_GatewayTarget.html
struct GatewayTarget {
  /// The gateway's ARN.
  std::string gateway_arn{};
  /// The id that CreateGatewayTarget gave the target.
  std::string target_id{};
  /// When the target was created.
  Timestamp created_at{};
  /// When the target changed last.
  Timestamp updated_at{};
  /// The state that the target is in.
  std::optional<OwnedOpen<TargetStatus>> status{};
  /// Why the target is in this state, in words.
  std::optional<std::vector<std::string>> status_reasons{};
  /// The target's name.
  ///
  /// Sensitive: never logged.
  std::string name{};
  /// What the target is for.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  /// What the target is, and where.
  TargetConfiguration target_configuration{};
  /// How the gateway signs in at the target.
  std::optional<std::vector<CredentialProviderConfiguration>> credential_provider_configurations{};
  /// When the target's tools were read last; absent while they never were.
  std::optional<Timestamp> last_synchronized_at{};
  /// Which headers and query parameters pass between callers and the target.
  Box<MetadataConfiguration> metadata_configuration{};
  /// How the gateway reaches a target inside a VPC; absent where the target is not in one.
  Box<PrivateEndpoint> private_endpoint{};
  /// What the service made in the account so as to reach the target privately.
  std::optional<std::vector<ManagedResourceDetails>> private_endpoint_managed_resources{};
  /// Where a user has to give consent before the target can be used; absent where none has to.
  Box<AuthorizationData> authorization_data{};
  /// The protocol that callers speak to the target.
  std::optional<OwnedOpen<TargetProtocolType>> protocol_type{};

  friend bool operator==(const GatewayTarget&, const GatewayTarget&) = default;
};
GatewayTarget to_owned(const GatewayTargetView& view);
void write_json(internal::JsonWriter& writer, const GatewayTarget& in);

}  // namespace outcrop::bedrock_agentcore_control
