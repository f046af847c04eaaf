// Writes DataSourceConfig and the shapes that only it holds as JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/types/data_source_config.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore {

void write_json(internal::JsonWriter& writer, const SessionFilterConfig& in) {
  writer.begin_object();
  writer.member("startTime", in.start_time, TimestampFormat::date_time);
  writer.member("endTime", in.end_time, TimestampFormat::date_time);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const SessionTraceIds& in) {
  writer.begin_object();
  writer.required("sessionId", in.session_id);
  writer.required("traceIds", in.trace_ids);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const CloudWatchFilterConfig& in) {
  writer.begin_object();
  writer.member("sessionIds", in.session_ids);
  writer.member("timeRange", in.time_range);
  writer.member("sessionTraceIds", in.session_trace_ids);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const CloudWatchLogsSource& in) {
  writer.begin_object();
  writer.required("serviceNames", in.service_names);
  writer.member("logGroupNames", in.log_group_names);
  writer.member("logGroupNamePrefixes", in.log_group_name_prefixes);
  writer.member("filterConfig", in.filter_config);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const OnlineEvaluationConfigSource& in) {
  writer.begin_object();
  writer.required("onlineEvaluationConfigArn", in.online_evaluation_config_arn);
  writer.member("timeRange", in.time_range);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const DataSourceConfig& in) {
  writer.exactly_one("DataSourceConfig", in.cloud_watch_logs.has_value() +
                                             in.online_evaluation_config_source.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("cloudWatchLogs", in.cloud_watch_logs);
  writer.member("onlineEvaluationConfigSource", in.online_evaluation_config_source);
  writer.unknown(in.unknown);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore
