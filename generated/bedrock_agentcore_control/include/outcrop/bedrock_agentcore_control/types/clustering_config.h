// ClusteringConfig: parts of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agentcore_control {

/// How often insights are gathered into clusters.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ClusteringConfig.html
struct ClusteringConfig {
  /// The intervals; a batch evaluation runs for each.
  ///
  /// Required.
  std::optional<std::vector<OwnedOpen<ClusteringFrequency>>> frequencies{};

  friend bool operator==(const ClusteringConfig&, const ClusteringConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const ClusteringConfig& in);

}  // namespace outcrop::bedrock_agentcore_control
