// OutputConfigView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agentcore_control {

/// Where in Amazon CloudWatch results of an evaluation are written.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CloudWatchOutputConfig.html
struct CloudWatchOutputConfigView {
  /// The log group for the results, which is created where it does not exist. Absent where `resultDestination` is
  /// `SOURCE_LOG_GROUP`.
  std::optional<std::string_view> log_group_name{};
  /// The namespace of the metrics. Absent: Bedrock-AgentCore/Evaluations.
  std::optional<std::string_view> metrics_namespace{};
  /// Whether the results get a log group of their own, or go back to that of the traces. Absent:
  /// `DEDICATED_LOG_GROUP`.
  Open<ResultDestination> result_destination{};
};
const internal::Schema& schema_of(const CloudWatchOutputConfigView*);

/// Where the results of an online evaluation are written.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_OutputConfig.html
struct OutputConfigView {
  /// The log group in Amazon CloudWatch Logs, and what metrics are called.
  CloudWatchOutputConfigView cloud_watch_config{};
};
const internal::Schema& schema_of(const OutputConfigView*);

}  // namespace outcrop::bedrock_agentcore_control
