// Writes ClusteringConfig as JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/clustering_config.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore_control {

void write_json(internal::JsonWriter& writer, const ClusteringConfig& in) {
  writer.begin_object();
  writer.required("frequencies", in.frequencies);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
