// ModelPerformanceConfiguration: parts of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>

#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/bedrock_agent_runtime/types/performance_configuration.h"

namespace outcrop::bedrock_agent_runtime {

/// How a flow's models are called.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_ModelPerformanceConfiguration.html
struct ModelPerformanceConfiguration {
  /// Whether a version of the model with lower latency serves the request. Absent: the standard one.
  std::optional<PerformanceConfiguration> performance_config{};

  friend bool operator==(const ModelPerformanceConfiguration&, const ModelPerformanceConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const ModelPerformanceConfiguration& in);

}  // namespace outcrop::bedrock_agent_runtime
