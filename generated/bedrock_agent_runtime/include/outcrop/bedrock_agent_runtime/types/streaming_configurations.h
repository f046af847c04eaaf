// StreamingConfigurations: parts of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>

#include "outcrop/bedrock_agent_runtime/shapes.h"

namespace outcrop::bedrock_agent_runtime {

/// Whether the answer comes in pieces.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_StreamingConfigurations.html
struct StreamingConfigurations {
  /// True sends the answer in pieces as they are made; needs the permission bedrock:InvokeModelWithResponseStream.
  /// Absent: it comes as a whole.
  std::optional<bool> stream_final_response{};
  /// Characters between two looks of the guardrail at the answer. Absent: 50. More means fewer looks and larger
  /// pieces.
  ///
  /// At least 1.
  std::optional<std::int32_t> apply_guardrail_interval{};

  friend bool operator==(const StreamingConfigurations&, const StreamingConfigurations&) = default;
};
void write_json(internal::JsonWriter& writer, const StreamingConfigurations& in);

}  // namespace outcrop::bedrock_agent_runtime
