// Input and output of Client::list_configuration_bundle_versions.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/types/version_filter.h"
#include "outcrop/bedrock_agentcore_control/views/configuration_bundle_version_summary.h"
#include "outcrop/box.h"
#include "outcrop/pages.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::list_configuration_bundle_versions. An absent member is not sent.
struct ListConfigurationBundleVersionsRequest {
  /// Required.
  std::optional<std::string> bundle_id{};
  std::optional<std::string> next_token{};
  std::optional<std::int32_t> max_results{};
  Box<VersionFilter> filter{};

  friend bool operator==(const ListConfigurationBundleVersionsRequest&,
                         const ListConfigurationBundleVersionsRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const ListConfigurationBundleVersionsRequest& in);

/// Output of Client::list_configuration_bundle_versions; valid as long as its Response.
struct ListConfigurationBundleVersionsView {
  std::span<const ConfigurationBundleVersionSummaryView> versions{};
  std::optional<std::string_view> next_token{};
};
const internal::Schema& schema_of(const ListConfigurationBundleVersionsView*);

}  // namespace outcrop::bedrock_agentcore_control
