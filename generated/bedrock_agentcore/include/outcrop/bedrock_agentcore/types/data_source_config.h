// DataSourceConfig and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/box.h"
#include "outcrop/timestamp.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore {

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_SessionFilterConfig.html
struct SessionFilterConfig {
  std::optional<Timestamp> start_time{};
  std::optional<Timestamp> end_time{};

  friend bool operator==(const SessionFilterConfig&, const SessionFilterConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const SessionFilterConfig& in);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_SessionTraceIds.html
struct SessionTraceIds {
  /// Required.
  std::optional<std::string> session_id{};
  /// Required.
  std::optional<std::vector<std::string>> trace_ids{};

  friend bool operator==(const SessionTraceIds&, const SessionTraceIds&) = default;
};
void write_json(internal::JsonWriter& writer, const SessionTraceIds& in);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_CloudWatchFilterConfig.html
struct CloudWatchFilterConfig {
  std::optional<std::vector<std::string>> session_ids{};
  std::optional<SessionFilterConfig> time_range{};
  std::optional<std::vector<SessionTraceIds>> session_trace_ids{};

  friend bool operator==(const CloudWatchFilterConfig&, const CloudWatchFilterConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const CloudWatchFilterConfig& in);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_CloudWatchLogsSource.html
struct CloudWatchLogsSource {
  /// Required.
  std::optional<std::vector<std::string>> service_names{};
  std::optional<std::vector<std::string>> log_group_names{};
  std::optional<std::vector<std::string>> log_group_name_prefixes{};
  Box<CloudWatchFilterConfig> filter_config{};

  friend bool operator==(const CloudWatchLogsSource&, const CloudWatchLogsSource&) = default;
};
void write_json(internal::JsonWriter& writer, const CloudWatchLogsSource& in);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_OnlineEvaluationConfigSource.html
struct OnlineEvaluationConfigSource {
  /// Required.
  std::optional<std::string> online_evaluation_config_arn{};
  std::optional<SessionFilterConfig> time_range{};

  friend bool operator==(const OnlineEvaluationConfigSource&, const OnlineEvaluationConfigSource&) = default;
};
void write_json(internal::JsonWriter& writer, const OnlineEvaluationConfigSource& in);

/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_DataSourceConfig.html
struct DataSourceConfig {
  Box<CloudWatchLogsSource> cloud_watch_logs{};
  Box<OnlineEvaluationConfigSource> online_evaluation_config_source{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const DataSourceConfig&, const DataSourceConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const DataSourceConfig& in);

}  // namespace outcrop::bedrock_agentcore
