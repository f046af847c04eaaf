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

/// A stretch of time; what is absent is open.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_SessionFilterConfig.html
struct SessionFilterConfig {
  /// Where the stretch begins; sessions active at this moment count.
  std::optional<Timestamp> start_time{};
  /// Where the stretch ends; sessions active only from this moment on don't count.
  std::optional<Timestamp> end_time{};

  friend bool operator==(const SessionFilterConfig&, const SessionFilterConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const SessionFilterConfig& in);

/// Certain traces of a session.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_SessionTraceIds.html
struct SessionTraceIds {
  /// The session's id.
  ///
  /// Required.
  std::optional<std::string> session_id{};
  /// The ids of the traces.
  ///
  /// Required.
  std::optional<std::vector<std::string>> trace_ids{};

  friend bool operator==(const SessionTraceIds&, const SessionTraceIds&) = default;
};
void write_json(internal::JsonWriter& writer, const SessionTraceIds& in);

/// Which sessions of the logs are evaluated. What is absent does not matter.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_CloudWatchFilterConfig.html
struct CloudWatchFilterConfig {
  /// Only sessions with these ids.
  std::optional<std::vector<std::string>> session_ids{};
  /// Only sessions of this stretch of time.
  std::optional<SessionFilterConfig> time_range{};
  /// Only certain traces of certain sessions, instead of whole sessions.
  std::optional<std::vector<SessionTraceIds>> session_trace_ids{};

  friend bool operator==(const CloudWatchFilterConfig&, const CloudWatchFilterConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const CloudWatchFilterConfig& in);

/// Log groups of Amazon CloudWatch that hold the traces of agents.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_CloudWatchLogsSource.html
struct CloudWatchLogsSource {
  /// Only traces of services with these names, as OpenTelemetry's service.name has them.
  ///
  /// Required.
  std::optional<std::vector<std::string>> service_names{};
  /// The log groups, by name; instead of `logGroupNamePrefixes`.
  std::optional<std::vector<std::string>> log_group_names{};
  /// How the names of the log groups begin; instead of `logGroupNames`.
  std::optional<std::vector<std::string>> log_group_name_prefixes{};
  /// Which sessions are evaluated. Absent: all.
  Box<CloudWatchFilterConfig> filter_config{};

  friend bool operator==(const CloudWatchLogsSource&, const CloudWatchLogsSource&) = default;
};
void write_json(internal::JsonWriter& writer, const CloudWatchLogsSource& in);

/// The sessions of an online evaluation configuration.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_OnlineEvaluationConfigSource.html
struct OnlineEvaluationConfigSource {
  /// The online evaluation configuration's ARN.
  ///
  /// Required.
  std::optional<std::string> online_evaluation_config_arn{};
  /// Only sessions of this stretch of time. Absent: all.
  std::optional<SessionFilterConfig> time_range{};

  friend bool operator==(const OnlineEvaluationConfigSource&, const OnlineEvaluationConfigSource&) = default;
};
void write_json(internal::JsonWriter& writer, const OnlineEvaluationConfigSource& in);

/// Where the sessions come from that a batch evaluation scores.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_DataSourceConfig.html
struct DataSourceConfig {
  /// The sessions are read from log groups of Amazon CloudWatch.
  Box<CloudWatchLogsSource> cloud_watch_logs{};
  /// The sessions are those of an online evaluation configuration.
  Box<OnlineEvaluationConfigSource> online_evaluation_config_source{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const DataSourceConfig&, const DataSourceConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const DataSourceConfig& in);

}  // namespace outcrop::bedrock_agentcore
