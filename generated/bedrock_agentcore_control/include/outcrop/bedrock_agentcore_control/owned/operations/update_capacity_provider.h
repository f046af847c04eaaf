// UpdateCapacityProvider: the output of Client::update_capacity_provider, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

struct UpdateCapacityProviderView;

/// The capacity provider as it is now.
struct UpdateCapacityProvider {
  /// The id that CreateCapacityProvider gave the capacity provider.
  std::string capacity_provider_id{};
  /// The capacity provider's ARN.
  std::string capacity_provider_arn{};
  /// The capacity provider's name.
  std::string name{};
  /// The state that the capacity provider is in.
  std::optional<OwnedOpen<CapacityProviderStatus>> status{};
  /// When it was created.
  Timestamp created_at{};
  /// When it changed last.
  Timestamp last_updated_at{};

  friend bool operator==(const UpdateCapacityProvider&, const UpdateCapacityProvider&) = default;
};
UpdateCapacityProvider to_owned(const UpdateCapacityProviderView& view);
void write_json(internal::JsonWriter& writer, const UpdateCapacityProvider& in);

}  // namespace outcrop::bedrock_agentcore_control
