// ListConfigurationBundleVersions: the output of Client::list_configuration_bundle_versions, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore_control/owned/configuration_bundle_version_summary.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

struct ListConfigurationBundleVersionsView;

/// One page of versions.
struct ListConfigurationBundleVersions {
  /// The versions of this page.
  std::optional<std::vector<ConfigurationBundleVersionSummary>> versions{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string> next_token{};

  friend bool operator==(const ListConfigurationBundleVersions&, const ListConfigurationBundleVersions&) = default;
};
ListConfigurationBundleVersions to_owned(const ListConfigurationBundleVersionsView& view);
void write_json(internal::JsonWriter& writer, const ListConfigurationBundleVersions& in);

}  // namespace outcrop::bedrock_agentcore_control
