// Decode tables of DataSourceConfigView and the shapes that only it holds.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/views/data_source_config.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore {
namespace {

constexpr internal::Field session_filter_config_fields[] = {
    {"startTime", &internal::date_time_type, offsetof(SessionFilterConfigView, start_time), internal::Slot::optional},
    {"endTime", &internal::date_time_type, offsetof(SessionFilterConfigView, end_time), internal::Slot::optional},
};

constexpr internal::Field session_trace_ids_fields[] = {
    {"sessionId", &internal::string_type, offsetof(SessionTraceIdsView, session_id), internal::Slot::plain},
    {"traceIds", &internal::string_list_type, offsetof(SessionTraceIdsView, trace_ids), internal::Slot::plain},
};

constexpr internal::Type cloud_watch_filter_config_session_trace_ids_type =
    internal::list_type<SessionTraceIdsView>(schemas::session_trace_ids_type);
constexpr internal::Field cloud_watch_filter_config_fields[] = {
    {"sessionIds", &internal::string_list_type, offsetof(CloudWatchFilterConfigView, session_ids),
     internal::Slot::plain},
    {"timeRange", &schemas::session_filter_config_type, offsetof(CloudWatchFilterConfigView, time_range),
     internal::Slot::reference},
    {"sessionTraceIds", &cloud_watch_filter_config_session_trace_ids_type,
     offsetof(CloudWatchFilterConfigView, session_trace_ids), internal::Slot::plain},
};

constexpr internal::Field cloud_watch_logs_source_fields[] = {
    {"serviceNames", &internal::string_list_type, offsetof(CloudWatchLogsSourceView, service_names),
     internal::Slot::plain},
    {"logGroupNames", &internal::string_list_type, offsetof(CloudWatchLogsSourceView, log_group_names),
     internal::Slot::plain},
    {"logGroupNamePrefixes", &internal::string_list_type, offsetof(CloudWatchLogsSourceView, log_group_name_prefixes),
     internal::Slot::plain},
    {"filterConfig", &schemas::cloud_watch_filter_config_type, offsetof(CloudWatchLogsSourceView, filter_config),
     internal::Slot::reference},
};

constexpr internal::Field online_evaluation_config_source_fields[] = {
    {"onlineEvaluationConfigArn", &internal::string_type,
     offsetof(OnlineEvaluationConfigSourceView, online_evaluation_config_arn), internal::Slot::plain},
    {"timeRange", &schemas::session_filter_config_type, offsetof(OnlineEvaluationConfigSourceView, time_range),
     internal::Slot::reference},
};

constexpr internal::Field data_source_config_fields[] = {
    {"cloudWatchLogs", &schemas::cloud_watch_logs_source_type, offsetof(DataSourceConfigView, cloud_watch_logs),
     internal::Slot::reference},
    {"onlineEvaluationConfigSource", &schemas::online_evaluation_config_source_type,
     offsetof(DataSourceConfigView, online_evaluation_config_source), internal::Slot::reference},
};

}  // namespace

namespace schemas {

constinit const internal::Schema session_filter_config_schema =
    internal::structure_schema<SessionFilterConfigView>("SessionFilterConfig", session_filter_config_fields);
constinit const internal::Type session_filter_config_type =
    internal::structure_type<SessionFilterConfigView>(session_filter_config_schema);

constinit const internal::Schema session_trace_ids_schema =
    internal::structure_schema<SessionTraceIdsView>("SessionTraceIds", session_trace_ids_fields);
constinit const internal::Type session_trace_ids_type =
    internal::structure_type<SessionTraceIdsView>(session_trace_ids_schema);

constinit const internal::Schema cloud_watch_filter_config_schema =
    internal::structure_schema<CloudWatchFilterConfigView>("CloudWatchFilterConfig", cloud_watch_filter_config_fields);
constinit const internal::Type cloud_watch_filter_config_type =
    internal::structure_type<CloudWatchFilterConfigView>(cloud_watch_filter_config_schema);

constinit const internal::Schema cloud_watch_logs_source_schema =
    internal::structure_schema<CloudWatchLogsSourceView>("CloudWatchLogsSource", cloud_watch_logs_source_fields);
constinit const internal::Type cloud_watch_logs_source_type =
    internal::structure_type<CloudWatchLogsSourceView>(cloud_watch_logs_source_schema);

constinit const internal::Schema online_evaluation_config_source_schema =
    internal::structure_schema<OnlineEvaluationConfigSourceView>("OnlineEvaluationConfigSource",
                                                                 online_evaluation_config_source_fields);
constinit const internal::Type online_evaluation_config_source_type =
    internal::structure_type<OnlineEvaluationConfigSourceView>(online_evaluation_config_source_schema);

constinit const internal::Schema data_source_config_schema =
    internal::union_schema<DataSourceConfigView>("DataSourceConfig", data_source_config_fields);
constinit const internal::Type data_source_config_type =
    internal::union_type<DataSourceConfigView>(data_source_config_schema);

}  // namespace schemas

const internal::Schema& schema_of(const SessionFilterConfigView*) { return schemas::session_filter_config_schema; }
const internal::Schema& schema_of(const SessionTraceIdsView*) { return schemas::session_trace_ids_schema; }
const internal::Schema& schema_of(const CloudWatchFilterConfigView*) {
  return schemas::cloud_watch_filter_config_schema;
}
const internal::Schema& schema_of(const CloudWatchLogsSourceView*) { return schemas::cloud_watch_logs_source_schema; }
const internal::Schema& schema_of(const OnlineEvaluationConfigSourceView*) {
  return schemas::online_evaluation_config_source_schema;
}
const internal::Schema& schema_of(const DataSourceConfigView*) { return schemas::data_source_config_schema; }

}  // namespace outcrop::bedrock_agentcore
