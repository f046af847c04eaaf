// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/clustering_config.h"

#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/bedrock_agentcore_control/views/clustering_config.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

ClusteringConfig to_owned(const ClusteringConfigView& view) {
  ClusteringConfig owned;
  internal::own(owned.frequencies, view.frequencies);
  return owned;
}

}  // namespace outcrop::bedrock_agentcore_control
