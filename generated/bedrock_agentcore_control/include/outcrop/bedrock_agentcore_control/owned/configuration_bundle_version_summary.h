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

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ConfigurationBundleVersionSummary.html
struct ConfigurationBundleVersionSummary {
  std::string bundle_arn{};
  std::string bundle_id{};
  std::string version_id{};
  Box<VersionLineageMetadata> lineage_metadata{};
  Timestamp version_created_at{};

  friend bool operator==(const ConfigurationBundleVersionSummary&, const ConfigurationBundleVersionSummary&) = default;
};
ConfigurationBundleVersionSummary to_owned(const ConfigurationBundleVersionSummaryView& view);
void write_json(internal::JsonWriter& writer, const ConfigurationBundleVersionSummary& in);

}  // namespace outcrop::bedrock_agentcore_control
