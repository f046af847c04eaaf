// DataSourceConfig and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/box.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore_control {

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CloudWatchLogsInputConfig.html
struct CloudWatchLogsInputConfig {
  std::optional<std::vector<std::string>> log_group_names{};
  std::optional<std::vector<std::string>> log_group_name_prefixes{};
  /// Required.
  std::optional<std::vector<std::string>> service_names{};

  friend bool operator==(const CloudWatchLogsInputConfig&, const CloudWatchLogsInputConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const CloudWatchLogsInputConfig& in);

/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_DataSourceConfig.html
struct DataSourceConfig {
  Box<CloudWatchLogsInputConfig> cloud_watch_logs{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const DataSourceConfig&, const DataSourceConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const DataSourceConfig& in);

}  // namespace outcrop::bedrock_agentcore_control
