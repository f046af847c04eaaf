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

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CloudWatchLogsInputConfig.html
struct CloudWatchLogsInputConfigView {
  std::span<const std::string_view> log_group_names{};
  std::span<const std::string_view> log_group_name_prefixes{};
  std::span<const std::string_view> service_names{};
};
const internal::Schema& schema_of(const CloudWatchLogsInputConfigView*);

/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_DataSourceConfig.html
struct DataSourceConfigView {
  enum class Member : std::uint16_t {
    none,
    cloud_watch_logs,
    unknown,
  };

  Member member{};
  OptionalRef<CloudWatchLogsInputConfigView> cloud_watch_logs{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const DataSourceConfigView*);

}  // namespace outcrop::bedrock_agentcore_control
