// Input and output of Client::create_capacity_provider.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/types/compute_configuration.h"
#include "outcrop/bedrock_agentcore_control/types/permissions_configuration.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::create_capacity_provider. An absent member is not sent.
/// What the new capacity provider is like.
struct CreateCapacityProviderRequest {
  /// The provider's name, which is its own within the account.
  ///
  /// Required.
  std::optional<std::string> name{};
  /// What the provider is for.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  /// The role by which the service manages the instances.
  ///
  /// Required.
  std::optional<PermissionsConfiguration> permissions_configuration{};
  /// Makes the call safe to repeat: of two calls with the same token only one has an effect.
  ///
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};
  /// Tags for the provider, by key.
  std::optional<std::map<std::string, std::string, std::less<>>> tags{};
  /// The instances: their system, types, network and storage.
  ///
  /// Required.
  Box<ComputeConfiguration> compute_configuration{};

  friend bool operator==(const CreateCapacityProviderRequest&, const CreateCapacityProviderRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const CreateCapacityProviderRequest& in);

/// Output of Client::create_capacity_provider; valid as long as its Response.
/// The capacity provider that is being created.
struct CreateCapacityProviderView {
  /// The id by which other operations name the provider.
  std::string_view capacity_provider_id{};
  /// The provider's ARN, by which agent runtimes name it.
  std::string_view capacity_provider_arn{};
  /// The provider's name.
  std::string_view name{};
  /// The state that the provider is in.
  Open<CapacityProviderStatus> status{};
};
const internal::Schema& schema_of(const CreateCapacityProviderView*);

}  // namespace outcrop::bedrock_agentcore_control
