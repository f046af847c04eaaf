// ListCapacityProviders: the output of Client::list_capacity_providers, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore_control/owned/capacity_provider_summary.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

struct ListCapacityProvidersView;

/// One page of capacity providers.
struct ListCapacityProviders {
  /// The capacity providers of this page.
  std::optional<std::vector<CapacityProviderSummary>> capacity_providers{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string> next_token{};

  friend bool operator==(const ListCapacityProviders&, const ListCapacityProviders&) = default;
};
ListCapacityProviders to_owned(const ListCapacityProvidersView& view);
void write_json(internal::JsonWriter& writer, const ListCapacityProviders& in);

}  // namespace outcrop::bedrock_agentcore_control
