// OutputConfigView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agentcore_control {

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CloudWatchOutputConfig.html
struct CloudWatchOutputConfigView {
  std::optional<std::string_view> log_group_name{};
  std::optional<std::string_view> metrics_namespace{};
  Open<ResultDestination> result_destination{};
};
const internal::Schema& schema_of(const CloudWatchOutputConfigView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_OutputConfig.html
struct OutputConfigView {
  CloudWatchOutputConfigView cloud_watch_config{};
};
const internal::Schema& schema_of(const OutputConfigView*);

}  // namespace outcrop::bedrock_agentcore_control
