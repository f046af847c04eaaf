// Tables of the shapes in outcrop/bedrock_agentcore_control/types/clustering_config.h.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/types/clustering_config.h>

#include "bedrock_agentcore_control/fields.h"

namespace outcrop::bedrock_agentcore_control {

const cli::Shape& fields_of(const ClusteringConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ClusteringConfig::frequencies>("frequencies", true),
  };
  static constexpr cli::Shape shape{.name = "ClusteringConfig", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore_control
