// Input and output of Client::get_capacity_provider.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/views/compute_configuration.h"
#include "outcrop/bedrock_agentcore_control/views/permissions_configuration.h"
#include "outcrop/open.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::get_capacity_provider. An absent member is not sent.
/// Which capacity provider is asked for.
struct GetCapacityProviderRequest {
  /// The id that CreateCapacityProvider gave the provider.
  ///
  /// Required.
  std::optional<std::string> capacity_provider_id{};

  friend bool operator==(const GetCapacityProviderRequest&, const GetCapacityProviderRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetCapacityProviderRequest& in);

/// Output of Client::get_capacity_provider; valid as long as its Response.
/// The capacity provider that was asked for.
struct GetCapacityProviderView {
  /// The provider's id.
  std::string_view capacity_provider_id{};
  /// The provider's ARN.
  std::string_view capacity_provider_arn{};
  /// The provider's name.
  std::string_view name{};
  /// The state that the provider is in.
  Open<CapacityProviderStatus> status{};
  /// What the provider is for.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> description{};
  /// Why the provider is not ready, for programs; absent where it is.
  Open<CapacityProviderStatusCode> status_code{};
  /// Why the provider is not ready, in words that may change: decide by `statusCode`.
  std::optional<std::string_view> status_reason{};
  /// The role by which the service manages the instances.
  PermissionsConfigurationView permissions_configuration{};
  /// The instances: their system, types, network and storage.
  ComputeConfigurationView compute_configuration{};
  /// When the provider was created.
  Timestamp created_at{};
  /// When the provider changed last.
  Timestamp last_updated_at{};
};
const internal::Schema& schema_of(const GetCapacityProviderView*);

}  // namespace outcrop::bedrock_agentcore_control
