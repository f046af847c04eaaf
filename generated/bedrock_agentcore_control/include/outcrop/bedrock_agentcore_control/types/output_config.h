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

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CloudWatchOutputConfig.html
struct CloudWatchOutputConfig {
  std::optional<std::string> log_group_name{};
  std::optional<std::string> metrics_namespace{};
  std::optional<OwnedOpen<ResultDestination>> result_destination{};

  friend bool operator==(const CloudWatchOutputConfig&, const CloudWatchOutputConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const CloudWatchOutputConfig& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_OutputConfig.html
struct OutputConfig {
  /// Required.
  Box<CloudWatchOutputConfig> cloud_watch_config{};

  friend bool operator==(const OutputConfig&, const OutputConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const OutputConfig& in);

}  // namespace outcrop::bedrock_agentcore_control
