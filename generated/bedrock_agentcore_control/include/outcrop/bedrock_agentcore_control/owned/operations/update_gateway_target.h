// UpdateGatewayTarget: the output of Client::update_gateway_target, owned.
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

struct UpdateGatewayTargetView;

/// The target as it is now.
struct UpdateGatewayTarget {
  /// The gateway's ARN.
  std::string gateway_arn{};
  /// The id that CreateGatewayTarget gave the target.
  std::string target_id{};
  /// When it was created.
  Timestamp created_at{};
  /// When it changed last.
  Timestamp updated_at{};
  /// The state that the target is in.
  std::optional<OwnedOpen<TargetStatus>> status{};
  /// Why the target is in that state, such as what failed.
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
  /// How the gateway signs in to the target.
  std::optional<std::vector<CredentialProviderConfiguration>> credential_provider_configurations{};
  /// When the gateway fetched the target's tools last; absent while it never did.
  std::optional<Timestamp> last_synchronized_at{};
  /// Which headers and query parameters pass between clients and the target.
  Box<MetadataConfiguration> metadata_configuration{};
  /// How the target is reached in a VPC. Absent: over the internet.
  Box<PrivateEndpoint> private_endpoint{};
  /// What the service has set up in VPC Lattice to reach the target.
  std::optional<std::vector<ManagedResourceDetails>> private_endpoint_managed_resources{};
  /// What is needed so that a user can agree to the target being used; told while somebody has to.
  Box<AuthorizationData> authorization_data{};
  /// How clients speak with the target through the gateway.
  std::optional<OwnedOpen<TargetProtocolType>> protocol_type{};

  friend bool operator==(const UpdateGatewayTarget&, const UpdateGatewayTarget&) = default;
};
UpdateGatewayTarget to_owned(const UpdateGatewayTargetView& view);
void write_json(internal::JsonWriter& writer, const UpdateGatewayTarget& in);

}  // namespace outcrop::bedrock_agentcore_control
