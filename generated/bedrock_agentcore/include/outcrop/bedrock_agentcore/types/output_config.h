// OutputConfig and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore/enums.h"
#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore {

/// Where in Amazon CloudWatch the results of a batch evaluation go.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_CloudWatchOutputConfig.html
struct CloudWatchOutputConfig {
  /// The log group for results; not together with `SOURCE_LOG_GROUP`.
  std::optional<std::string> log_group_name{};
  /// The log stream for results.
  std::optional<std::string> log_stream_name{};
  /// The namespace of the metrics. Absent: Bedrock-AgentCore/Evaluations.
  std::optional<std::string> metrics_namespace{};
  /// Whether results get a log group of their own. Absent: they do.
  std::optional<OwnedOpen<ResultDestination>> result_destination{};

  friend bool operator==(const CloudWatchOutputConfig&, const CloudWatchOutputConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const CloudWatchOutputConfig& in);

/// Where the results of a batch evaluation go.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_OutputConfig.html
struct OutputConfig {
  /// The results go to Amazon CloudWatch.
  Box<CloudWatchOutputConfig> cloud_watch_config{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const OutputConfig&, const OutputConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const OutputConfig& in);

}  // namespace outcrop::bedrock_agentcore
