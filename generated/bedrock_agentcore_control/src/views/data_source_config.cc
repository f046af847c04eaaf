// Decode tables of DataSourceConfigView and the shapes that only it holds.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/views/data_source_config.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Field cloud_watch_logs_input_config_fields[] = {
    {"logGroupNames", &internal::string_list_type, offsetof(CloudWatchLogsInputConfigView, log_group_names),
     internal::Slot::plain},
    {"logGroupNamePrefixes", &internal::string_list_type,
     offsetof(CloudWatchLogsInputConfigView, log_group_name_prefixes), internal::Slot::plain},
    {"serviceNames", &internal::string_list_type, offsetof(CloudWatchLogsInputConfigView, service_names),
     internal::Slot::plain},
};

constexpr internal::Field data_source_config_fields[] = {
    {"cloudWatchLogs", &schemas::cloud_watch_logs_input_config_type, offsetof(DataSourceConfigView, cloud_watch_logs),
     internal::Slot::reference},
};

}  // namespace

namespace schemas {

constinit const internal::Schema cloud_watch_logs_input_config_schema =
    internal::structure_schema<CloudWatchLogsInputConfigView>("CloudWatchLogsInputConfig",
                                                              cloud_watch_logs_input_config_fields);
constinit const internal::Type cloud_watch_logs_input_config_type =
    internal::structure_type<CloudWatchLogsInputConfigView>(cloud_watch_logs_input_config_schema);

constinit const internal::Schema data_source_config_schema =
    internal::union_schema<DataSourceConfigView>("DataSourceConfig", data_source_config_fields);
constinit const internal::Type data_source_config_type =
    internal::union_type<DataSourceConfigView>(data_source_config_schema);

}  // namespace schemas

const internal::Schema& schema_of(const CloudWatchLogsInputConfigView*) {
  return schemas::cloud_watch_logs_input_config_schema;
}
const internal::Schema& schema_of(const DataSourceConfigView*) { return schemas::data_source_config_schema; }

}  // namespace outcrop::bedrock_agentcore_control
