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

struct UpdateGatewayTarget {
  std::string gateway_arn{};
  std::string target_id{};
  Timestamp created_at{};
  Timestamp updated_at{};
  std::optional<OwnedOpen<TargetStatus>> status{};
  std::optional<std::vector<std::string>> status_reasons{};
  /// Sensitive: never logged.
  std::string name{};
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  TargetConfiguration target_configuration{};
  std::optional<std::vector<CredentialProviderConfiguration>> credential_provider_configurations{};
  std::optional<Timestamp> last_synchronized_at{};
  Box<MetadataConfiguration> metadata_configuration{};
  Box<PrivateEndpoint> private_endpoint{};
  std::optional<std::vector<ManagedResourceDetails>> private_endpoint_managed_resources{};
  Box<AuthorizationData> authorization_data{};
  std::optional<OwnedOpen<TargetProtocolType>> protocol_type{};

  friend bool operator==(const UpdateGatewayTarget&, const UpdateGatewayTarget&) = default;
};
UpdateGatewayTarget to_owned(const UpdateGatewayTargetView& view);
void write_json(internal::JsonWriter& writer, const UpdateGatewayTarget& in);

}  // namespace outcrop::bedrock_agentcore_control
