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
struct GetCapacityProviderRequest {
  /// Required.
  std::optional<std::string> capacity_provider_id{};

  friend bool operator==(const GetCapacityProviderRequest&, const GetCapacityProviderRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetCapacityProviderRequest& in);

/// Output of Client::get_capacity_provider; valid as long as its Response.
struct GetCapacityProviderView {
  std::string_view capacity_provider_id{};
  std::string_view capacity_provider_arn{};
  std::string_view name{};
  Open<CapacityProviderStatus> status{};
  /// Sensitive: never logged.
  std::optional<std::string_view> description{};
  Open<CapacityProviderStatusCode> status_code{};
  std::optional<std::string_view> status_reason{};
  PermissionsConfigurationView permissions_configuration{};
  ComputeConfigurationView compute_configuration{};
  Timestamp created_at{};
  Timestamp last_updated_at{};
};
const internal::Schema& schema_of(const GetCapacityProviderView*);

}  // namespace outcrop::bedrock_agentcore_control
