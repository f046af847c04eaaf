// Writes OutputConfig and the shapes that only it holds as JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/types/output_config.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore {

void write_json(internal::JsonWriter& writer, const CloudWatchOutputConfig& in) {
  writer.begin_object();
  writer.member("logGroupName", in.log_group_name);
  writer.member("logStreamName", in.log_stream_name);
  writer.member("metricsNamespace", in.metrics_namespace);
  writer.member("resultDestination", in.result_destination);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const OutputConfig& in) {
  writer.exactly_one("OutputConfig", in.cloud_watch_config.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("cloudWatchConfig", in.cloud_watch_config);
  writer.unknown(in.unknown);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore
