// GetCapacityProvider: the output of Client::get_capacity_provider, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/types/compute_configuration.h"
#include "outcrop/bedrock_agentcore_control/types/permissions_configuration.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

struct GetCapacityProviderView;

/// The capacity provider that was asked for.
struct GetCapacityProvider {
  /// The provider's id.
  std::string capacity_provider_id{};
  /// The provider's ARN.
  std::string capacity_provider_arn{};
  /// The provider's name.
  std::string name{};
  /// The state that the provider is in.
  std::optional<OwnedOpen<CapacityProviderStatus>> status{};
  /// What the provider is for.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  /// Why the provider is not ready, for programs; absent where it is.
  std::optional<OwnedOpen<CapacityProviderStatusCode>> status_code{};
  /// Why the provider is not ready, in words that may change: decide by `statusCode`.
  std::optional<std::string> status_reason{};
  /// The role by which the service manages the instances.
  PermissionsConfiguration permissions_configuration{};
  /// The instances: their system, types, network and storage.
  ComputeConfiguration compute_configuration{};
  /// When the provider was created.
  Timestamp created_at{};
  /// When the provider changed last.
  Timestamp last_updated_at{};

  friend bool operator==(const GetCapacityProvider&, const GetCapacityProvider&) = default;
};
GetCapacityProvider to_owned(const GetCapacityProviderView& view);
void write_json(internal::JsonWriter& writer, const GetCapacityProvider& in);

}  // namespace outcrop::bedrock_agentcore_control
