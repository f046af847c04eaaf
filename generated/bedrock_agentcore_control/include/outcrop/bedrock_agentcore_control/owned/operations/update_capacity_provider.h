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

struct UpdateCapacityProvider {
  std::string capacity_provider_id{};
  std::string capacity_provider_arn{};
  std::string name{};
  std::optional<OwnedOpen<CapacityProviderStatus>> status{};
  Timestamp created_at{};
  Timestamp last_updated_at{};

  friend bool operator==(const UpdateCapacityProvider&, const UpdateCapacityProvider&) = default;
};
UpdateCapacityProvider to_owned(const UpdateCapacityProviderView& view);
void write_json(internal::JsonWriter& writer, const UpdateCapacityProvider& in);

}  // namespace outcrop::bedrock_agentcore_control
