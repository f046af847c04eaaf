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

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_SessionFilterConfig.html
struct SessionFilterConfigView {
  std::optional<Timestamp> start_time{};
  std::optional<Timestamp> end_time{};
};
const internal::Schema& schema_of(const SessionFilterConfigView*);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_SessionTraceIds.html
struct SessionTraceIdsView {
  std::string_view session_id{};
  std::span<const std::string_view> trace_ids{};
};
const internal::Schema& schema_of(const SessionTraceIdsView*);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_CloudWatchFilterConfig.html
struct CloudWatchFilterConfigView {
  std::span<const std::string_view> session_ids{};
  OptionalRef<SessionFilterConfigView> time_range{};
  std::span<const SessionTraceIdsView> session_trace_ids{};
};
const internal::Schema& schema_of(const CloudWatchFilterConfigView*);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_CloudWatchLogsSource.html
struct CloudWatchLogsSourceView {
  std::span<const std::string_view> service_names{};
  std::span<const std::string_view> log_group_names{};
  std::span<const std::string_view> log_group_name_prefixes{};
  OptionalRef<CloudWatchFilterConfigView> filter_config{};
};
const internal::Schema& schema_of(const CloudWatchLogsSourceView*);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_OnlineEvaluationConfigSource.html
struct OnlineEvaluationConfigSourceView {
  std::string_view online_evaluation_config_arn{};
  OptionalRef<SessionFilterConfigView> time_range{};
};
const internal::Schema& schema_of(const OnlineEvaluationConfigSourceView*);

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
  OptionalRef<CloudWatchLogsSourceView> cloud_watch_logs{};
  OptionalRef<OnlineEvaluationConfigSourceView> online_evaluation_config_source{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const DataSourceConfigView*);

}  // namespace outcrop::bedrock_agentcore
