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
struct CreateCapacityProviderRequest {
  /// Required.
  std::optional<std::string> name{};
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  /// Required.
  std::optional<PermissionsConfiguration> permissions_configuration{};
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};
  std::optional<std::map<std::string, std::string, std::less<>>> tags{};
  /// Required.
  Box<ComputeConfiguration> compute_configuration{};

  friend bool operator==(const CreateCapacityProviderRequest&, const CreateCapacityProviderRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const CreateCapacityProviderRequest& in);

/// Output of Client::create_capacity_provider; valid as long as its Response.
struct CreateCapacityProviderView {
  std::string_view capacity_provider_id{};
  std::string_view capacity_provider_arn{};
  std::string_view name{};
  Open<CapacityProviderStatus> status{};
};
const internal::Schema& schema_of(const CreateCapacityProviderView*);

}  // namespace outcrop::bedrock_agentcore_control
