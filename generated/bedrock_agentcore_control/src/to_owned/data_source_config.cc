// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/data_source_config.h"

#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/bedrock_agentcore_control/views/data_source_config.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

CloudWatchLogsInputConfig to_owned(const CloudWatchLogsInputConfigView& view) {
  CloudWatchLogsInputConfig owned;
  internal::own(owned.log_group_names, view.log_group_names);
  internal::own(owned.log_group_name_prefixes, view.log_group_name_prefixes);
  internal::own(owned.service_names, view.service_names);
  return owned;
}

DataSourceConfig to_owned(const DataSourceConfigView& view) {
  DataSourceConfig owned;
  internal::own(owned.cloud_watch_logs, view.cloud_watch_logs);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

}  // namespace outcrop::bedrock_agentcore_control
