// Writes DataSourceConfig and the shapes that only it holds as JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/data_source_config.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore_control {

void write_json(internal::JsonWriter& writer, const CloudWatchLogsInputConfig& in) {
  writer.begin_object();
  writer.member("logGroupNames", in.log_group_names);
  writer.member("logGroupNamePrefixes", in.log_group_name_prefixes);
  writer.required("serviceNames", in.service_names);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const DataSourceConfig& in) {
  writer.exactly_one("DataSourceConfig", in.cloud_watch_logs.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("cloudWatchLogs", in.cloud_watch_logs);
  writer.unknown(in.unknown);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
