// OutputConfigView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "outcrop/bedrock_agentcore/enums.h"
#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore {

/// Where in Amazon CloudWatch the results of a batch evaluation go.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_CloudWatchOutputConfig.html
struct CloudWatchOutputConfigView {
  /// The log group for results; not together with `SOURCE_LOG_GROUP`.
  std::optional<std::string_view> log_group_name{};
  /// The log stream for results.
  std::optional<std::string_view> log_stream_name{};
  /// The namespace of the metrics. Absent: Bedrock-AgentCore/Evaluations.
  std::optional<std::string_view> metrics_namespace{};
  /// Whether results get a log group of their own. Absent: they do.
  Open<ResultDestination> result_destination{};
};
const internal::Schema& schema_of(const CloudWatchOutputConfigView*);

/// Where the results of a batch evaluation go.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_OutputConfig.html
struct OutputConfigView {
  enum class Member : std::uint16_t {
    none,
    cloud_watch_config,
    unknown,
  };

  Member member{};
  /// The results go to Amazon CloudWatch.
  OptionalRef<CloudWatchOutputConfigView> cloud_watch_config{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const OutputConfigView*);

}  // namespace outcrop::bedrock_agentcore
