// Tables of the shapes in outcrop/bedrock_agentcore/types/data_source_config.h.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/types/data_source_config.h>

#include "bedrock_agentcore/fields.h"

namespace outcrop::bedrock_agentcore {

const cli::Shape& fields_of(const CloudWatchFilterConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&CloudWatchFilterConfig::session_ids>("sessionIds"),
      cli::field<&CloudWatchFilterConfig::time_range>("timeRange"),
      cli::field<&CloudWatchFilterConfig::session_trace_ids>("sessionTraceIds"),
  };
  static constexpr cli::Shape shape{.name = "CloudWatchFilterConfig", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const CloudWatchLogsSource*) {
  static constexpr cli::Field fields[] = {
      cli::field<&CloudWatchLogsSource::service_names>("serviceNames", true),
      cli::field<&CloudWatchLogsSource::log_group_names>("logGroupNames"),
      cli::field<&CloudWatchLogsSource::log_group_name_prefixes>("logGroupNamePrefixes"),
      cli::field<&CloudWatchLogsSource::filter_config>("filterConfig"),
  };
  static constexpr cli::Shape shape{.name = "CloudWatchLogsSource", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const DataSourceConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&DataSourceConfig::cloud_watch_logs>("cloudWatchLogs"),
      cli::field<&DataSourceConfig::online_evaluation_config_source>("onlineEvaluationConfigSource"),
  };
  static constexpr cli::Shape shape{.name = "DataSourceConfig", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const OnlineEvaluationConfigSource*) {
  static constexpr cli::Field fields[] = {
      cli::field<&OnlineEvaluationConfigSource::online_evaluation_config_arn>("onlineEvaluationConfigArn", true),
      cli::field<&OnlineEvaluationConfigSource::time_range>("timeRange"),
  };
  static constexpr cli::Shape shape{.name = "OnlineEvaluationConfigSource", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const SessionFilterConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&SessionFilterConfig::start_time>("startTime"),
      cli::field<&SessionFilterConfig::end_time>("endTime"),
  };
  static constexpr cli::Shape shape{.name = "SessionFilterConfig", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const SessionTraceIds*) {
  static constexpr cli::Field fields[] = {
      cli::field<&SessionTraceIds::session_id>("sessionId", true),
      cli::field<&SessionTraceIds::trace_ids>("traceIds", true),
  };
  static constexpr cli::Shape shape{.name = "SessionTraceIds", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore
