// ClusteringConfigView: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <span>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agentcore_control {

/// How often insights are gathered into clusters.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ClusteringConfig.html
struct ClusteringConfigView {
  /// The intervals; a batch evaluation runs for each.
  std::span<const Open<ClusteringFrequency>> frequencies{};
};
const internal::Schema& schema_of(const ClusteringConfigView*);

}  // namespace outcrop::bedrock_agentcore_control
