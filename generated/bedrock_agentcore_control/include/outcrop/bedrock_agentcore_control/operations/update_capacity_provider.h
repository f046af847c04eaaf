// Input and output of Client::update_capacity_provider.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/types/updated_description.h"
#include "outcrop/open.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::update_capacity_provider. An absent member is not sent.
/// Which capacity provider, and its description from now on.
struct UpdateCapacityProviderRequest {
  /// The id that CreateCapacityProvider gave the capacity provider.
  ///
  /// Required.
  std::optional<std::string> capacity_provider_id{};
  /// What the capacity provider is for. Absent: that stays as it is.
  std::optional<UpdatedDescription> description{};
  /// Makes the call safe to repeat: of two calls with the same token only one has an effect.
  ///
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};

  friend bool operator==(const UpdateCapacityProviderRequest&, const UpdateCapacityProviderRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const UpdateCapacityProviderRequest& in);

/// Output of Client::update_capacity_provider; valid as long as its Response.
/// The capacity provider as it is now.
struct UpdateCapacityProviderView {
  /// The id that CreateCapacityProvider gave the capacity provider.
  std::string_view capacity_provider_id{};
  /// The capacity provider's ARN.
  std::string_view capacity_provider_arn{};
  /// The capacity provider's name.
  std::string_view name{};
  /// The state that the capacity provider is in.
  Open<CapacityProviderStatus> status{};
  /// When it was created.
  Timestamp created_at{};
  /// When it changed last.
  Timestamp last_updated_at{};
};
const internal::Schema& schema_of(const UpdateCapacityProviderView*);

}  // namespace outcrop::bedrock_agentcore_control
