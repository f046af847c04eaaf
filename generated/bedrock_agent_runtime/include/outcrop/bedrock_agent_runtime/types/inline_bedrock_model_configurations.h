// InlineBedrockModelConfigurations: parts of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>

#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/bedrock_agent_runtime/types/performance_configuration.h"

namespace outcrop::bedrock_agent_runtime {

/// How an inline agent's model is called.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_InlineBedrockModelConfigurations.html
struct InlineBedrockModelConfigurations {
  /// Whether a version of the model with lower latency serves the request. Absent: the standard one.
  std::optional<PerformanceConfiguration> performance_config{};

  friend bool operator==(const InlineBedrockModelConfigurations&, const InlineBedrockModelConfigurations&) = default;
};
void write_json(internal::JsonWriter& writer, const InlineBedrockModelConfigurations& in);

}  // namespace outcrop::bedrock_agent_runtime
