// ListRegistries: the output of Client::list_registries, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore_control/owned/registry_summary.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

struct ListRegistriesView;

/// One page of registries.
struct ListRegistries {
  /// The registries of this page.
  std::optional<std::vector<RegistrySummary>> registries{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string> next_token{};

  friend bool operator==(const ListRegistries&, const ListRegistries&) = default;
};
ListRegistries to_owned(const ListRegistriesView& view);
void write_json(internal::JsonWriter& writer, const ListRegistries& in);

}  // namespace outcrop::bedrock_agentcore_control
