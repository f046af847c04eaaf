// OutputConfig and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/box.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agentcore_control {

/// Where in Amazon CloudWatch results of an evaluation are written.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CloudWatchOutputConfig.html
struct CloudWatchOutputConfig {
  /// The log group for the results, which is created where it does not exist. Absent where `resultDestination` is
  /// `SOURCE_LOG_GROUP`.
  std::optional<std::string> log_group_name{};
  /// The namespace of the metrics. Absent: Bedrock-AgentCore/Evaluations.
  std::optional<std::string> metrics_namespace{};
  /// Whether the results get a log group of their own, or go back to that of the traces. Absent:
  /// `DEDICATED_LOG_GROUP`.
  std::optional<OwnedOpen<ResultDestination>> result_destination{};

  friend bool operator==(const CloudWatchOutputConfig&, const CloudWatchOutputConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const CloudWatchOutputConfig& in);

/// Where the results of an online evaluation are written.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_OutputConfig.html
struct OutputConfig {
  /// The log group in Amazon CloudWatch Logs, and what metrics are called.
  ///
  /// Required.
  Box<CloudWatchOutputConfig> cloud_watch_config{};

  friend bool operator==(const OutputConfig&, const OutputConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const OutputConfig& in);

}  // namespace outcrop::bedrock_agentcore_control
