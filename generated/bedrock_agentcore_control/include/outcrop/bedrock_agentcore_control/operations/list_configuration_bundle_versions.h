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
/// Whose versions are listed, and which of them.
struct ListConfigurationBundleVersionsRequest {
  /// The id that CreateConfigurationBundle gave the bundle.
  ///
  /// Required.
  std::optional<std::string> bundle_id{};
  /// Where to go on: the `nextToken` of the page before. Absent for the first page.
  std::optional<std::string> next_token{};
  /// Entries at most on one page. The service may return fewer and still have more pages.
  std::optional<std::int32_t> max_results{};
  /// Which versions are listed. Absent: all of them.
  Box<VersionFilter> filter{};

  friend bool operator==(const ListConfigurationBundleVersionsRequest&,
                         const ListConfigurationBundleVersionsRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const ListConfigurationBundleVersionsRequest& in);

/// Output of Client::list_configuration_bundle_versions; valid as long as its Response.
/// One page of versions.
struct ListConfigurationBundleVersionsView {
  /// The versions of this page.
  std::span<const ConfigurationBundleVersionSummaryView> versions{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string_view> next_token{};
};
const internal::Schema& schema_of(const ListConfigurationBundleVersionsView*);

}  // namespace outcrop::bedrock_agentcore_control
