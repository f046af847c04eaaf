// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/types/data_source_config.h"

#include "outcrop/bedrock_agentcore/to_owned.h"
#include "outcrop/bedrock_agentcore/views/data_source_config.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore {

SessionFilterConfig to_owned(const SessionFilterConfigView& view) {
  SessionFilterConfig owned;
  internal::own(owned.start_time, view.start_time);
  internal::own(owned.end_time, view.end_time);
  return owned;
}

SessionTraceIds to_owned(const SessionTraceIdsView& view) {
  SessionTraceIds owned;
  internal::own(owned.session_id, view.session_id);
  internal::own(owned.trace_ids, view.trace_ids);
  return owned;
}

CloudWatchFilterConfig to_owned(const CloudWatchFilterConfigView& view) {
  CloudWatchFilterConfig owned;
  internal::own(owned.session_ids, view.session_ids);
  internal::own(owned.time_range, view.time_range);
  internal::own(owned.session_trace_ids, view.session_trace_ids);
  return owned;
}

CloudWatchLogsSource to_owned(const CloudWatchLogsSourceView& view) {
  CloudWatchLogsSource owned;
  internal::own(owned.service_names, view.service_names);
  internal::own(owned.log_group_names, view.log_group_names);
  internal::own(owned.log_group_name_prefixes, view.log_group_name_prefixes);
  internal::own(owned.filter_config, view.filter_config);
  return owned;
}

OnlineEvaluationConfigSource to_owned(const OnlineEvaluationConfigSourceView& view) {
  OnlineEvaluationConfigSource owned;
  internal::own(owned.online_evaluation_config_arn, view.online_evaluation_config_arn);
  internal::own(owned.time_range, view.time_range);
  return owned;
}

DataSourceConfig to_owned(const DataSourceConfigView& view) {
  DataSourceConfig owned;
  internal::own(owned.cloud_watch_logs, view.cloud_watch_logs);
  internal::own(owned.online_evaluation_config_source, view.online_evaluation_config_source);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

}  // namespace outcrop::bedrock_agentcore
