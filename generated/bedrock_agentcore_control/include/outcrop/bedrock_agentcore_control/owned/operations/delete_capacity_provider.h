// DeleteCapacityProvider: the output of Client::delete_capacity_provider, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agentcore_control {

struct DeleteCapacityProviderView;

/// The capacity provider that is being deleted.
struct DeleteCapacityProvider {
  /// The provider's id.
  std::string capacity_provider_id{};
  /// The state that the provider is in.
  std::optional<OwnedOpen<CapacityProviderStatus>> status{};

  friend bool operator==(const DeleteCapacityProvider&, const DeleteCapacityProvider&) = default;
};
DeleteCapacityProvider to_owned(const DeleteCapacityProviderView& view);
void write_json(internal::JsonWriter& writer, const DeleteCapacityProvider& in);

}  // namespace outcrop::bedrock_agentcore_control
