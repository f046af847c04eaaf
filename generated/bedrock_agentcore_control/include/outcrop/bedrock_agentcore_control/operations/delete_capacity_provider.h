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
struct DeleteCapacityProviderRequest {
  /// Required.
  std::optional<std::string> capacity_provider_id{};
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};

  friend bool operator==(const DeleteCapacityProviderRequest&, const DeleteCapacityProviderRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const DeleteCapacityProviderRequest& in);

/// Output of Client::delete_capacity_provider; valid as long as its Response.
struct DeleteCapacityProviderView {
  std::string_view capacity_provider_id{};
  Open<CapacityProviderStatus> status{};
};
const internal::Schema& schema_of(const DeleteCapacityProviderView*);

}  // namespace outcrop::bedrock_agentcore_control
