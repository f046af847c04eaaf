// DataSourceConfigView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/optional_ref.h"
#include "outcrop/timestamp.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore {

/// A stretch of time; what is absent is open.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_SessionFilterConfig.html
struct SessionFilterConfigView {
  /// Where the stretch begins; sessions active at this moment count.
  std::optional<Timestamp> start_time{};
  /// Where the stretch ends; sessions active only from this moment on don't count.
  std::optional<Timestamp> end_time{};
};
const internal::Schema& schema_of(const SessionFilterConfigView*);

/// Certain traces of a session.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_SessionTraceIds.html
struct SessionTraceIdsView {
  /// The session's id.
  std::string_view session_id{};
  /// The ids of the traces.
  std::span<const std::string_view> trace_ids{};
};
const internal::Schema& schema_of(const SessionTraceIdsView*);

/// Which sessions of the logs are evaluated. What is absent does not matter.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_CloudWatchFilterConfig.html
struct CloudWatchFilterConfigView {
  /// Only sessions with these ids.
  std::span<const std::string_view> session_ids{};
  /// Only sessions of this stretch of time.
  OptionalRef<SessionFilterConfigView> time_range{};
  /// Only certain traces of certain sessions, instead of whole sessions.
  std::span<const SessionTraceIdsView> session_trace_ids{};
};
const internal::Schema& schema_of(const CloudWatchFilterConfigView*);

/// Log groups of Amazon CloudWatch that hold the traces of agents.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_CloudWatchLogsSource.html
struct CloudWatchLogsSourceView {
  /// Only traces of services with these names, as OpenTelemetry's service.name has them.
  std::span<const std::string_view> service_names{};
  /// The log groups, by name; instead of `logGroupNamePrefixes`.
  std::span<const std::string_view> log_group_names{};
  /// How the names of the log groups begin; instead of `logGroupNames`.
  std::span<const std::string_view> log_group_name_prefixes{};
  /// Which sessions are evaluated. Absent: all.
  OptionalRef<CloudWatchFilterConfigView> filter_config{};
};
const internal::Schema& schema_of(const CloudWatchLogsSourceView*);

/// The sessions of an online evaluation configuration.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_OnlineEvaluationConfigSource.html
struct OnlineEvaluationConfigSourceView {
  /// The online evaluation configuration's ARN.
  std::string_view online_evaluation_config_arn{};
  /// Only sessions of this stretch of time. Absent: all.
  OptionalRef<SessionFilterConfigView> time_range{};
};
const internal::Schema& schema_of(const OnlineEvaluationConfigSourceView*);

/// Where the sessions come from that a batch evaluation scores.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_DataSourceConfig.html
struct DataSourceConfigView {
  enum class Member : std::uint16_t {
    none,
    cloud_watch_logs,
    online_evaluation_config_source,
    unknown,
  };

  Member member{};
  /// The sessions are read from log groups of Amazon CloudWatch.
  OptionalRef<CloudWatchLogsSourceView> cloud_watch_logs{};
  /// The sessions are those of an online evaluation configuration.
  OptionalRef<OnlineEvaluationConfigSourceView> online_evaluation_config_source{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const DataSourceConfigView*);

}  // namespace outcrop::bedrock_agentcore
