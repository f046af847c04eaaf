// StreamingConfigurations: parts of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>

namespace outcrop::bedrock_agent_runtime {

struct StreamingConfigurations {
  std::optional<bool> stream_final_response{};
  std::optional<std::int32_t> apply_guardrail_interval{};
};

}  // namespace outcrop::bedrock_agent_runtime
