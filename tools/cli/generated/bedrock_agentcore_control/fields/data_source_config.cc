// Tables of the shapes in outcrop/bedrock_agentcore_control/types/data_source_config.h.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/types/data_source_config.h>

#include "bedrock_agentcore_control/fields.h"

namespace outcrop::bedrock_agentcore_control {

const cli::Shape& fields_of(const CloudWatchLogsInputConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&CloudWatchLogsInputConfig::log_group_names>("logGroupNames"),
      cli::field<&CloudWatchLogsInputConfig::log_group_name_prefixes>("logGroupNamePrefixes"),
      cli::field<&CloudWatchLogsInputConfig::service_names>("serviceNames", true),
  };
  static constexpr cli::Shape shape{.name = "CloudWatchLogsInputConfig", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const DataSourceConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&DataSourceConfig::cloud_watch_logs>("cloudWatchLogs"),
  };
  static constexpr cli::Shape shape{.name = "DataSourceConfig", .fields = fields, .is_union = true};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore_control
