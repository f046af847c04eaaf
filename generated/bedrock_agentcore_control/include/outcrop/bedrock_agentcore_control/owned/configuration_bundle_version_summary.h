// ConfigurationBundleVersionSummary.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string>

#include "outcrop/bedrock_agentcore_control/owned/version_lineage_metadata.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/box.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

struct ConfigurationBundleVersionSummaryView;

/// A version of a configuration bundle as lists show it.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ConfigurationBundleVersionSummary.html
struct ConfigurationBundleVersionSummary {
  /// The bundle's ARN.
  std::string bundle_arn{};
  /// The id that CreateConfigurationBundle gave the bundle.
  std::string bundle_id{};
  /// The id of the version.
  std::string version_id{};
  /// Which versions this one was made from, on which branch, by whom and why.
  Box<VersionLineageMetadata> lineage_metadata{};
  /// When the version was created.
  Timestamp version_created_at{};

  friend bool operator==(const ConfigurationBundleVersionSummary&, const ConfigurationBundleVersionSummary&) = default;
};
ConfigurationBundleVersionSummary to_owned(const ConfigurationBundleVersionSummaryView& view);
void write_json(internal::JsonWriter& writer, const ConfigurationBundleVersionSummary& in);

}  // namespace outcrop::bedrock_agentcore_control
