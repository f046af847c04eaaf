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

struct GetCapacityProvider {
  std::string capacity_provider_id{};
  std::string capacity_provider_arn{};
  std::string name{};
  std::optional<OwnedOpen<CapacityProviderStatus>> status{};
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  std::optional<OwnedOpen<CapacityProviderStatusCode>> status_code{};
  std::optional<std::string> status_reason{};
  PermissionsConfiguration permissions_configuration{};
  ComputeConfiguration compute_configuration{};
  Timestamp created_at{};
  Timestamp last_updated_at{};

  friend bool operator==(const GetCapacityProvider&, const GetCapacityProvider&) = default;
};
GetCapacityProvider to_owned(const GetCapacityProviderView& view);
void write_json(internal::JsonWriter& writer, const GetCapacityProvider& in);

}  // namespace outcrop::bedrock_agentcore_control
