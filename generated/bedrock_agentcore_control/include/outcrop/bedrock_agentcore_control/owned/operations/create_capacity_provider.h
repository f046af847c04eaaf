// CreateCapacityProvider: the output of Client::create_capacity_provider, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agentcore_control {

struct CreateCapacityProviderView;

struct CreateCapacityProvider {
  std::string capacity_provider_id{};
  std::string capacity_provider_arn{};
  std::string name{};
  std::optional<OwnedOpen<CapacityProviderStatus>> status{};

  friend bool operator==(const CreateCapacityProvider&, const CreateCapacityProvider&) = default;
};
CreateCapacityProvider to_owned(const CreateCapacityProviderView& view);
void write_json(internal::JsonWriter& writer, const CreateCapacityProvider& in);

}  // namespace outcrop::bedrock_agentcore_control
