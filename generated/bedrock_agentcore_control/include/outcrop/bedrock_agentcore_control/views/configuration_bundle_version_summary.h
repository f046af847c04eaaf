// ConfigurationBundleVersionSummaryView: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string_view>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/views/version_lineage_metadata.h"
#include "outcrop/optional_ref.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// A version of a configuration bundle as lists show it.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ConfigurationBundleVersionSummary.html
struct ConfigurationBundleVersionSummaryView {
  /// The bundle's ARN.
  std::string_view bundle_arn{};
  /// The id that CreateConfigurationBundle gave the bundle.
  std::string_view bundle_id{};
  /// The id of the version.
  std::string_view version_id{};
  /// Which versions this one was made from, on which branch, by whom and why.
  OptionalRef<VersionLineageMetadataView> lineage_metadata{};
  /// When the version was created.
  Timestamp version_created_at{};
};
const internal::Schema& schema_of(const ConfigurationBundleVersionSummaryView*);

}  // namespace outcrop::bedrock_agentcore_control
