// DataSourceConfigView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/optional_ref.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore_control {

/// The log groups in Amazon CloudWatch that traces of agents are read from. Either the names or the prefixes are
/// given.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CloudWatchLogsInputConfig.html
struct CloudWatchLogsInputConfigView {
  /// The log groups, by their names.
  std::span<const std::string_view> log_group_names{};
  /// What the names of the log groups begin with.
  std::span<const std::string_view> log_group_name_prefixes{};
  /// The agents whose traces are read, by the service names in the traces.
  std::span<const std::string_view> service_names{};
};
const internal::Schema& schema_of(const CloudWatchLogsInputConfigView*);

/// Where an online evaluation reads traces of agents.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_DataSourceConfig.html
struct DataSourceConfigView {
  enum class Member : std::uint16_t {
    none,
    cloud_watch_logs,
    unknown,
  };

  Member member{};
  /// Log groups in Amazon CloudWatch.
  OptionalRef<CloudWatchLogsInputConfigView> cloud_watch_logs{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const DataSourceConfigView*);

}  // namespace outcrop::bedrock_agentcore_control
