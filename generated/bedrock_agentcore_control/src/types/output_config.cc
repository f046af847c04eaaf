// Writes OutputConfig and the shapes that only it holds as JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/output_config.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore_control {

void write_json(internal::JsonWriter& writer, const CloudWatchOutputConfig& in) {
  writer.begin_object();
  writer.member("logGroupName", in.log_group_name);
  writer.member("metricsNamespace", in.metrics_namespace);
  writer.member("resultDestination", in.result_destination);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const OutputConfig& in) {
  writer.begin_object();
  writer.required("cloudWatchConfig", in.cloud_watch_config);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
