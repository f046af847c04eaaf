// Input and output of Client::delete_capacity_provider.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::delete_capacity_provider. An absent member is not sent.
/// Which capacity provider is deleted.
struct DeleteCapacityProviderRequest {
  /// The id that CreateCapacityProvider gave the provider.
  ///
  /// Required.
  std::optional<std::string> capacity_provider_id{};
  /// Makes the call safe to repeat: of two calls with the same token only one has an effect.
  ///
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};

  friend bool operator==(const DeleteCapacityProviderRequest&, const DeleteCapacityProviderRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const DeleteCapacityProviderRequest& in);

/// Output of Client::delete_capacity_provider; valid as long as its Response.
/// The capacity provider that is being deleted.
struct DeleteCapacityProviderView {
  /// The provider's id.
  std::string_view capacity_provider_id{};
  /// The state that the provider is in.
  Open<CapacityProviderStatus> status{};
};
const internal::Schema& schema_of(const DeleteCapacityProviderView*);

}  // namespace outcrop::bedrock_agentcore_control
