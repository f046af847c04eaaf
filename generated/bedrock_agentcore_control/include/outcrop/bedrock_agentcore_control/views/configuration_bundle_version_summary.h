// ConfigurationBundleVersionSummaryView: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string_view>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/views/version_lineage_metadata.h"
#include "outcrop/optional_ref.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ConfigurationBundleVersionSummary.html
struct ConfigurationBundleVersionSummaryView {
  std::string_view bundle_arn{};
  std::string_view bundle_id{};
  std::string_view version_id{};
  OptionalRef<VersionLineageMetadataView> lineage_metadata{};
  Timestamp version_created_at{};
};
const internal::Schema& schema_of(const ConfigurationBundleVersionSummaryView*);

}  // namespace outcrop::bedrock_agentcore_control
