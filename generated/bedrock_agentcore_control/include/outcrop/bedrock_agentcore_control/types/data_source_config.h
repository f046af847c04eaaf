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

/// The log groups in Amazon CloudWatch that traces of agents are read from. Either the names or the prefixes are
/// given.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CloudWatchLogsInputConfig.html
struct CloudWatchLogsInputConfig {
  /// The log groups, by their names.
  std::optional<std::vector<std::string>> log_group_names{};
  /// What the names of the log groups begin with.
  std::optional<std::vector<std::string>> log_group_name_prefixes{};
  /// The agents whose traces are read, by the service names in the traces.
  ///
  /// Required.
  std::optional<std::vector<std::string>> service_names{};

  friend bool operator==(const CloudWatchLogsInputConfig&, const CloudWatchLogsInputConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const CloudWatchLogsInputConfig& in);

/// Where an online evaluation reads traces of agents.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_DataSourceConfig.html
struct DataSourceConfig {
  /// Log groups in Amazon CloudWatch.
  Box<CloudWatchLogsInputConfig> cloud_watch_logs{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const DataSourceConfig&, const DataSourceConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const DataSourceConfig& in);

}  // namespace outcrop::bedrock_agentcore_control
