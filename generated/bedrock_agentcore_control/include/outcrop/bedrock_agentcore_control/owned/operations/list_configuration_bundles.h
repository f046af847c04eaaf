// ListConfigurationBundles: the output of Client::list_configuration_bundles, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore_control/owned/configuration_bundle_summary.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

struct ListConfigurationBundlesView;

/// One page of configuration bundles.
struct ListConfigurationBundles {
  /// The configuration bundles of this page.
  std::optional<std::vector<ConfigurationBundleSummary>> bundles{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string> next_token{};

  friend bool operator==(const ListConfigurationBundles&, const ListConfigurationBundles&) = default;
};
ListConfigurationBundles to_owned(const ListConfigurationBundlesView& view);
void write_json(internal::JsonWriter& writer, const ListConfigurationBundles& in);

}  // namespace outcrop::bedrock_agentcore_control
